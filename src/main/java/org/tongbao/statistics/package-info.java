/**
 * Counts and rates: from inspected units to tallies by kind and by group.
 *
 * <p>No figure of a notice is counted, divided or rounded anywhere else. The entry point is {@link
 * org.tongbao.statistics.Census}.
 */
@NullMarked
package org.tongbao.statistics;

import org.jspecify.annotations.NullMarked;
