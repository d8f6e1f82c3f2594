/// Where the learner writes: own words over a note's card, and own cards.
@NullMarked
package viva.ui.edit;

import org.jspecify.annotations.NullMarked;
