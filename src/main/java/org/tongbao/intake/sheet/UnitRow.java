package org.tongbao.intake.sheet;

import org.tongbao.inspection.InspectedUnit;

/**
 * A valid unit and its record.
 *
 * @param raw for its line, and for messages about it
 * @param round to which it belongs, from 0
 */
record UnitRow(RawRow raw, InspectedUnit unit, int round) {}
