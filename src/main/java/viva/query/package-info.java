/// What the learner asks for in the search box: words and conditions, read to a tree.
@NullMarked
package viva.query;

import org.jspecify.annotations.NullMarked;
