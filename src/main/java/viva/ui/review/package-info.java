/// A mock interview that is going on, and how an answer in it is looked through.
@NullMarked
package viva.ui.review;

import org.jspecify.annotations.NullMarked;
