/// The one box that finds cards and runs every command, and the page of a card.
@NullMarked
package viva.ui.search;

import org.jspecify.annotations.NullMarked;
