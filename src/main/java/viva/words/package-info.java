/// The user's words, in the user's language.
@NullMarked
package viva.words;

import org.jspecify.annotations.NullMarked;
