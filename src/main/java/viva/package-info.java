/// Viva: interview flashcards that read your notes.
@NullMarked
package viva;

import org.jspecify.annotations.NullMarked;
