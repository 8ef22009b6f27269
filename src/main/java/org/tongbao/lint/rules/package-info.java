/**
 * The rules, the profile by which an office adjusts them, and the violations that they find.
 *
 * <p>{@link org.tongbao.lint.rules.Rule} lists the rules.
 */
@NullMarked
package org.tongbao.lint.rules;

import org.jspecify.annotations.NullMarked;
