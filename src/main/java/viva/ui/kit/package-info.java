/// What screens share: services, the two threads, the theme, small controls.
@NullMarked
package viva.ui.kit;

import org.jspecify.annotations.NullMarked;
