/// The report on a mock interview, and its ways out of Viva: Markdown, HTML, JSON, CSV.
@NullMarked
package viva.interview.report;

import org.jspecify.annotations.NullMarked;
