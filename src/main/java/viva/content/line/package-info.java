/// The lines of a document, and what can be seen in one line alone.
@NullMarked
package viva.content.line;

import org.jspecify.annotations.NullMarked;
