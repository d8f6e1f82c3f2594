/// Charts as data, and how the house draws them: one frame for all, a table beside each.
@NullMarked
package viva.ui.chart;

import org.jspecify.annotations.NullMarked;
