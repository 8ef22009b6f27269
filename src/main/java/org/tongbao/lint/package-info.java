/**
 * Holds any .docx against GB/T 9704-2012 and its text against itself, reading it as a stream.
 *
 * <p>The door is {@link org.tongbao.lint.Lint}; the rules stand in {@link org.tongbao.lint.Rules}.
 */
@NullMarked
package org.tongbao.lint;

import org.jspecify.annotations.NullMarked;
