/// Reading the user's notes: the import, its preview, and what is to be looked at in them.
@NullMarked
package viva.ui.notes;

import org.jspecify.annotations.NullMarked;
