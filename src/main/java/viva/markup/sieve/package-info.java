/// Takes out of a text what Markdown would eat: formulas, comments, foreign image signs. Leaves
/// stand-ins behind, and invisible hints where emphasis touches Chinese.
@NullMarked
package viva.markup.sieve;

import org.jspecify.annotations.NullMarked;
