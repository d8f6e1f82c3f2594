/// Tables of text, one card a row: comma- and tab-separated values, and the notes that Anki writes.
@NullMarked
package viva.content.sheet;

import org.jspecify.annotations.NullMarked;
