/// What a log of answers says: cleaned, as histories of cards, and how well a memory model foresaw
/// it. Pure.
@NullMarked
package viva.fsrs.log;

import org.jspecify.annotations.NullMarked;
