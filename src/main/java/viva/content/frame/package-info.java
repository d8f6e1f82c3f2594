/// What frames a document and is no card: front matter, tables of contents, the folders around it.
@NullMarked
package viva.content.frame;

import org.jspecify.annotations.NullMarked;
