/// The charts of the page on progress, one a file: from numbers to a figure with words.
@NullMarked
package viva.ui.evidence;

import org.jspecify.annotations.NullMarked;
