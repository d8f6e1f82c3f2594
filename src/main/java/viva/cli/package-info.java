/// The terminal's face.
@NullMarked
package viva.cli;

import org.jspecify.annotations.NullMarked;
