/// Formulas: TeX in, vector outlines out. Knows nothing else of Viva, and no JavaFX.
@NullMarked
package viva.math;

import org.jspecify.annotations.NullMarked;
