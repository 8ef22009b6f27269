/**
 * The sheets of units and findings: headings, columns, and the rules that each row has to keep.
 *
 * <p>The door is {@link org.tongbao.intake.sheet.SheetRows}, whose rows {@link
 * org.tongbao.intake.sheet.UnitRows} and {@link org.tongbao.intake.sheet.FindingRows} validate;
 * {@link org.tongbao.intake.sheet.UnitIndex} says whose a finding is.
 */
@NullMarked
package org.tongbao.intake.sheet;

import org.jspecify.annotations.NullMarked;
