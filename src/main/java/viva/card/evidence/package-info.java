/// The words for what progress is worked out from: the log in columns, standings, what was
/// expected.
@NullMarked
package viva.card.evidence;

import org.jspecify.annotations.NullMarked;
