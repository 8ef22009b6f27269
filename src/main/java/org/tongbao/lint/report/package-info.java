/**
 * Prints violations as text, JSON or HTML.
 *
 * <p>The door is {@link org.tongbao.lint.report.ReportFormat}.
 */
@NullMarked
package org.tongbao.lint.report;

import org.jspecify.annotations.NullMarked;
