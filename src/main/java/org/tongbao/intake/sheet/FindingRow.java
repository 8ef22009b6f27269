package org.tongbao.intake.sheet;

import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Finding;

/**
 * A valid finding whose unit is not known yet: see {@link UnitIndex#resolve}.
 *
 * @param raw for its line, and for messages about it
 * @param finding without its unit, and with the kind that its own row gives
 * @param reference the unit that it names, or null when it names none (个别单位)
 */
record FindingRow(RawRow raw, Finding finding, @Nullable UnitReference reference) {}
