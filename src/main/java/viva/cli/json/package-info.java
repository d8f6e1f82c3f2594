/// What the terminal prints for programs.
@NullMarked
package viva.cli.json;

import org.jspecify.annotations.NullMarked;
