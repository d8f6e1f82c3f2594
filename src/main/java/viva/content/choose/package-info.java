/// Which lines of a document are its questions.
@NullMarked
package viva.content.choose;

import org.jspecify.annotations.NullMarked;
