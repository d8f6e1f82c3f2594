/// A document cut into questions and answers, every line accounted for.
@NullMarked
package viva.content.cut;

import org.jspecify.annotations.NullMarked;
