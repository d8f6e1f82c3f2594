/// The way to an interview: what to study on which day so that most is known on its date. Pure.
@NullMarked
package viva.study.plan;

import org.jspecify.annotations.NullMarked;
