/// The register of what keys do, and the user's own choice of them.
@NullMarked
package viva.ui.keys;

import org.jspecify.annotations.NullMarked;
