/// TeX cut into tokens, and macros: what a source is before anyone asks what it means.
@NullMarked
package viva.math.token;

import org.jspecify.annotations.NullMarked;
