/// What is there on every screen: what can be done anywhere, and the map of keys.
@NullMarked
package viva.ui.everywhere;

import org.jspecify.annotations.NullMarked;
