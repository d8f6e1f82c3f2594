/// A mock interview as rules over its words: what comes next, what to ask after an answer, what it
/// was worth.
@NullMarked
package viva.interview;

import org.jspecify.annotations.NullMarked;
