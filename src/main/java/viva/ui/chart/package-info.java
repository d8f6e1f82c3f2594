/// How the house draws figures: one frame for all, and beside each picture a table and two files.
@NullMarked
package viva.ui.chart;

import org.jspecify.annotations.NullMarked;
