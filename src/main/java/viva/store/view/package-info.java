/// What the library answers with: counts, and rows that are more than a card.
@NullMarked
package viva.store.view;

import org.jspecify.annotations.NullMarked;
