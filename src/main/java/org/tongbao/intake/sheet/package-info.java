/**
 * The sheets of units and findings: headings, columns, and the rules that each row has to keep.
 *
 * <p>The doors are {@link org.tongbao.intake.sheet.SheetRows}, which parses a sheet, and {@link
 * org.tongbao.intake.sheet.SheetValidation}, which validates its rows.
 */
@NullMarked
package org.tongbao.intake.sheet;

import org.jspecify.annotations.NullMarked;
