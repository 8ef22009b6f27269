/**
 * Derived notices: further notices of parts of the same data.
 *
 * <p>The door is {@link org.tongbao.derived.FurtherList}.
 */
@NullMarked
package org.tongbao.derived;

import org.jspecify.annotations.NullMarked;
