/// The words for mock interviews: what was asked, said and confirmed.
@NullMarked
package viva.card.mock;

import org.jspecify.annotations.NullMarked;
