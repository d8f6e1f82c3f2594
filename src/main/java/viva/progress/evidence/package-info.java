/// What progress is worked out from, what of it is asked for, and the words that all charts share.
@NullMarked
package viva.progress.evidence;

import org.jspecify.annotations.NullMarked;
