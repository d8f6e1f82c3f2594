/// Mock interviews on the screen: set up, and asked question by question.
@NullMarked
package viva.ui.interview;

import org.jspecify.annotations.NullMarked;
