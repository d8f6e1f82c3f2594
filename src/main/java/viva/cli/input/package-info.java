/// What a user types in a terminal: lines, or single keys.
@NullMarked
package viva.cli.input;

import org.jspecify.annotations.NullMarked;
