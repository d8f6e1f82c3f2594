/// Mock interviews as they are kept: every step of one is on the disk before the next.
@NullMarked
package viva.store.mock;

import org.jspecify.annotations.NullMarked;
