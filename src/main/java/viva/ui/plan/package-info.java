/// The interviews to come.
@NullMarked
package viva.ui.plan;

import org.jspecify.annotations.NullMarked;
