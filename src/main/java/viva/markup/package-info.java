/// Markdown as readers mean it: text in, records out. Formulas are taken out before Markdown can
/// eat them. Knows nothing of screens.
@NullMarked
package viva.markup;

import org.jspecify.annotations.NullMarked;
