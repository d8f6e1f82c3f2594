/// Which of the cards found in documents are cards that the library has: pure, and in bounded work.
@NullMarked
package viva.content.match;

import org.jspecify.annotations.NullMarked;
