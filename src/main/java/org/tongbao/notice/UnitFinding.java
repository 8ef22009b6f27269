package org.tongbao.notice;

import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;

/**
 * A finding with the unit that it belongs to.
 *
 * @param finding what was found
 * @param unit with whom
 */
public record UnitFinding(Finding finding, InspectedUnit unit) {}
