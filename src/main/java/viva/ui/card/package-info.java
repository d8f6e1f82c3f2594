/// What is known of a card's memory, drawn: shared by the library's preview and the card's page.
@NullMarked
package viva.ui.card;

import org.jspecify.annotations.NullMarked;
