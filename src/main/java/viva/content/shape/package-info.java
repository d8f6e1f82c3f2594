/// The ways people write questions, one file each.
@NullMarked
package viva.content.shape;

import org.jspecify.annotations.NullMarked;
