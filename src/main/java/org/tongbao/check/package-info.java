/**
 * One validation of an input, stage by stage, with everything that is wrong with it.
 *
 * <p>The door is {@link org.tongbao.check.Judgement}.
 */
@NullMarked
package org.tongbao.check;

import org.jspecify.annotations.NullMarked;
