/// Documents, cards and imports.
@NullMarked
package viva.ui.library;

import org.jspecify.annotations.NullMarked;
