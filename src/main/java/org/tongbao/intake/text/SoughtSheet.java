package org.tongbao.intake.text;

import java.util.List;
import java.util.function.Function;

/**
 * The sheet that is sought among the worksheets of a workbook.
 *
 * @param match what a row is for it
 * @param headings its column names, as messages list them
 * @param tab the worksheet's name; empty for the only one that fits
 * @param setting in which the settings name it
 */
public record SoughtSheet(
    Function<List<String>, Match> match, String headings, String tab, String setting) {

  /** What a row of a worksheet is. */
  public enum Match {
    /** The heading of the sheet that is sought. */
    SOUGHT,
    /** The heading of another sheet. */
    OTHER,
    /** No heading. */
    NONE
  }
}
