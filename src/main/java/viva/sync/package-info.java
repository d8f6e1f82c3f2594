/// Keeps the library in step with the files that its cards come from. The files are never written.
@NullMarked
package viva.sync;

import org.jspecify.annotations.NullMarked;
