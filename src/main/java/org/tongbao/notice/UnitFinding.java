package org.tongbao.notice;

import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;

/**
 * A finding with the unit that it belongs to.
 *
 * @param finding what was found
 * @param unit its unit; null if it names none (个别单位)
 */
public record UnitFinding(Finding finding, @Nullable InspectedUnit unit) {}
