/// A document as places that could ask: its lines, the units found in them, and the containers
/// they belong to.
@NullMarked
package viva.content.page;

import org.jspecify.annotations.NullMarked;
