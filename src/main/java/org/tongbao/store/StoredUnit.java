package org.tongbao.store;

import org.tongbao.inspection.InspectedUnit;

/**
 * A unit as stored for a run.
 *
 * @param line of the sheet in which its record begins
 * @param unit the unit
 */
public record StoredUnit(int line, InspectedUnit unit) {}
