package org.tongbao.intake.settings;

import org.tongbao.problem.Place;

/**
 * A value of the settings and its place.
 *
 * @param value text at first, later a date, a window …
 */
record Setting<T>(T value, Place place) {}
