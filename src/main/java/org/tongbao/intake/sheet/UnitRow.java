package org.tongbao.intake.sheet;

import org.tongbao.inspection.InspectedUnit;

/**
 * An accepted unit and the record that it stands in.
 *
 * @param raw for its line, and for messages about it
 */
public record UnitRow(RawRow raw, InspectedUnit unit) {}
