/// Key points: what an answer has to say, taken from the author's Markdown.
@NullMarked
package viva.interview.point;

import org.jspecify.annotations.NullMarked;
