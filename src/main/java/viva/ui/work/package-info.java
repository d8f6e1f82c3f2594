/// Work away from the screen thread: the library's one thread, and virtual ones.
@NullMarked
package viva.ui.work;

import org.jspecify.annotations.NullMarked;
