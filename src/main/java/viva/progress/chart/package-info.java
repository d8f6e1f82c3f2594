/// What the log and the states say, one file a chart: its numbers, how many stand behind them, and
/// why it is empty.
@NullMarked
package viva.progress.chart;

import org.jspecify.annotations.NullMarked;
