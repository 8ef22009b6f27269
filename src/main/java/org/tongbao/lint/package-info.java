/**
 * Checks any .docx against GB/T 9704-2012 and its text against itself.
 *
 * <p>The door is {@link org.tongbao.lint.Lint}; {@code lint.docx} reads, {@code lint.rules} checks,
 * {@code lint.report} prints.
 */
@NullMarked
package org.tongbao.lint;

import org.jspecify.annotations.NullMarked;
