/// The files that hold documents: found, read and decoded.
@NullMarked
package viva.content.file;

import org.jspecify.annotations.NullMarked;
