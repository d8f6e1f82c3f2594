/// The user's choices.
@NullMarked
package viva.ui.settings;

import org.jspecify.annotations.NullMarked;
