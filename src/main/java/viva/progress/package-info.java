/// How the learner does: what to do next, how ready, how honest. Pure.
@NullMarked
package viva.progress;

import org.jspecify.annotations.NullMarked;
