/// What people write as TeX, rewritten for the layout engine: only known commands, within limits.
@NullMarked
package viva.math.tex;

import org.jspecify.annotations.NullMarked;
