/// Draws documents as native nodes: text, formulas, lists, tables, code, pictures.
@NullMarked
package viva.ui.markup;

import org.jspecify.annotations.NullMarked;
