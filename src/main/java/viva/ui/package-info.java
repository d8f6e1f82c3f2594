/// The screen's face: the window and the register of screens.
@NullMarked
package viva.ui;

import org.jspecify.annotations.NullMarked;
