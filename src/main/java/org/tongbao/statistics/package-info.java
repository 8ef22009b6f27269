/**
 * Counts and rates: from inspected units to tallies by kind and by group.
 *
 * <p>The only place where anything is counted, divided or rounded. The door is {@link
 * org.tongbao.statistics.Census}.
 */
@NullMarked
package org.tongbao.statistics;

import org.jspecify.annotations.NullMarked;
