/**
 * What is wrong with what the user gave, as values: place, fault and remedy, in Chinese.
 *
 * <p>The door is {@link org.tongbao.problem.Problem}. Every other package may use this one; it uses
 * none.
 */
@NullMarked
package org.tongbao.problem;

import org.jspecify.annotations.NullMarked;
