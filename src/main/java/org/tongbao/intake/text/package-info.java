/**
 * Text as it is written in the files of an input folder: encodings, records of .csv and .xlsx, and
 * the forms of dates, points and regions; it knows no column and no setting.
 *
 * <p>The doors are {@link org.tongbao.intake.text.TextFile} and {@link
 * org.tongbao.intake.text.Records}.
 */
@NullMarked
package org.tongbao.intake.text;

import org.jspecify.annotations.NullMarked;
