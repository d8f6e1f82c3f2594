/// Documents to cards: text in, cards and what was left out.
@NullMarked
package viva.content;

import org.jspecify.annotations.NullMarked;
