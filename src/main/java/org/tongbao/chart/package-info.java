/**
 * A chart as values: what it shows, its text alternative, its axis, and where everything stands in
 * it. Who draws a chart, in Word or as SVG, takes it from here, so that all drawings agree.
 *
 * <p>The door is {@link org.tongbao.chart.Chart}.
 */
@NullMarked
package org.tongbao.chart;

import org.jspecify.annotations.NullMarked;
