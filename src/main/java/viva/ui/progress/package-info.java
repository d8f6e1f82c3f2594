/// How ready one is and what to do next: the page on progress.
@NullMarked
package viva.ui.progress;

import org.jspecify.annotations.NullMarked;
