/// What is kept: one SQLite file a library, behind the one public door [Library].
@NullMarked
package viva.store;

import org.jspecify.annotations.NullMarked;
