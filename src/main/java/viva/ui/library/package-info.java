/// The library: its tree, the table of its cards, and what is done to them.
@NullMarked
package viva.ui.library;

import org.jspecify.annotations.NullMarked;
