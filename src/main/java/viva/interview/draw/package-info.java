/// Which cards a mock interview asks: drawn by topic, the same for the same seed.
@NullMarked
package viva.interview.draw;

import org.jspecify.annotations.NullMarked;
