/**
 * Derived notices: one notice for each region, department or failing unit, from the same data as
 * the main notice.
 *
 * <p>The door is {@link org.tongbao.derived.DerivedList}.
 */
@NullMarked
package org.tongbao.derived;

import org.jspecify.annotations.NullMarked;
