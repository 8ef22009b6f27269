package org.tongbao.intake.settings;

import org.tongbao.problem.Place;

/**
 * A value of the settings and where it stands.
 *
 * @param value as read so far: text at first, later a date, a window …
 */
record Setting<T>(T value, Place place) {}
