/// Drilling: question, think, reveal, rate.
@NullMarked
package viva.ui.study;

import org.jspecify.annotations.NullMarked;
