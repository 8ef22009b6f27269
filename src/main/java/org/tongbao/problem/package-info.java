/**
 * Problems of the user's input as values: code, place, fault and remedy, in Chinese.
 *
 * <p>The main class is {@link org.tongbao.problem.Problem}. All packages may use this one; it uses
 * no other.
 */
@NullMarked
package org.tongbao.problem;

import org.jspecify.annotations.NullMarked;
