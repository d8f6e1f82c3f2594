/// The words: what a card, an answer and a memory are. Knows nothing else of Viva.
@NullMarked
package viva.card;

import org.jspecify.annotations.NullMarked;
