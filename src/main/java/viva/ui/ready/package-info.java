/// How ready for an interview, and what pays most now: for the first screen and the page on
/// progress.
@NullMarked
package viva.ui.ready;

import org.jspecify.annotations.NullMarked;
