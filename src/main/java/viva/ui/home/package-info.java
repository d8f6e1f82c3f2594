/// What to do today.
@NullMarked
package viva.ui.home;

import org.jspecify.annotations.NullMarked;
