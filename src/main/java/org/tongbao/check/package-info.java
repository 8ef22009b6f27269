/**
 * Validates an input stage by stage and collects all problems.
 *
 * <p>The door is {@link org.tongbao.check.Validation}.
 */
@NullMarked
package org.tongbao.check;

import org.jspecify.annotations.NullMarked;
