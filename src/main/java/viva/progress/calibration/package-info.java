/// How well chances that were given agree with what came.
@NullMarked
package viva.progress.calibration;

import org.jspecify.annotations.NullMarked;
