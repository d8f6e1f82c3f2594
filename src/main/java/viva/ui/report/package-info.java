/// The report on a mock interview: a letter first, figures second.
@NullMarked
package viva.ui.report;

import org.jspecify.annotations.NullMarked;
