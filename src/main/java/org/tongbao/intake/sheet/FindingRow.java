package org.tongbao.intake.sheet;

import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Finding;

/**
 * A valid finding whose unit is not known yet: see {@link UnitIndex#resolve}.
 *
 * @param raw for its line, and for messages about it
 * @param finding without its unit, and with the kind that its own row gives
 * @param reference the unit that it names, or null when it names none (个别单位)
 * @param round to which it belongs; {@link InRound#EARLIER} where its row says an earlier period
 * @param roundSaid whether its row, or its sheet, says the round
 * @param old whether it was found before this inspection began
 */
record FindingRow(
    RawRow raw,
    Finding finding,
    @Nullable UnitReference reference,
    int round,
    boolean roundSaid,
    boolean old) {}
