/// How ready for an interview, with its range, and what would gain most.
@NullMarked
package viva.progress.ready;

import org.jspecify.annotations.NullMarked;
