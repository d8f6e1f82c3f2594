/// Formulas as text: where a line of words has no room for a drawing.
@NullMarked
package viva.math.plain;

import org.jspecify.annotations.NullMarked;
