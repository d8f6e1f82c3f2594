/// The backups of the library, and the way back to one.
@NullMarked
package viva.ui.backup;

import org.jspecify.annotations.NullMarked;
