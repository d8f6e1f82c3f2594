/// Which card is which: what makes a card the same card after its author has edited it.
@NullMarked
package viva.card.identity;

import org.jspecify.annotations.NullMarked;
