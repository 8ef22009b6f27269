/**
 * Charts as values, with text alternative, axis and layout: Word and SVG draw the same chart from
 * them.
 *
 * <p>The entry point is {@link org.tongbao.chart.Chart}.
 */
@NullMarked
package org.tongbao.chart;

import org.jspecify.annotations.NullMarked;
