/**
 * From the bytes of an input folder to facts, or to problems that say where and what instead.
 *
 * <p>The doors are {@link org.tongbao.intake.SettingsFile} for the frame, {@link
 * org.tongbao.intake.SheetRows} for records as they stand, {@link org.tongbao.intake.UnitRows} and
 * {@link org.tongbao.intake.FindingRows} for their judgement, and {@link
 * org.tongbao.intake.UnitIndex}, which says whose a finding is.
 */
@NullMarked
package org.tongbao.intake;

import org.jspecify.annotations.NullMarked;
