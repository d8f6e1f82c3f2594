/// Which key points a typed or spoken answer says: a hint with its evidence, never a verdict.
@NullMarked
package viva.interview.cover;

import org.jspecify.annotations.NullMarked;
