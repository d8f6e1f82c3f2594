/// Charts as data: what was found, the numbers behind it, and how they are to be drawn.
@NullMarked
package viva.ui.figure;

import org.jspecify.annotations.NullMarked;
