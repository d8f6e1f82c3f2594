/// What a reader selects in a document, and the same written as Markdown again.
@NullMarked
package viva.markup.excerpt;

import org.jspecify.annotations.NullMarked;
