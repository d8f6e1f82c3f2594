/// The weekly report: what was learned, what was lost, what next, as Markdown and as a page.
@NullMarked
package viva.progress.report;

import org.jspecify.annotations.NullMarked;
