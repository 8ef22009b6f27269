package org.tongbao.intake.sheet;

import org.tongbao.intake.text.PlainText;
import org.tongbao.problem.Place;

/**
 * A cell that is read otherwise than it stands in its sheet.
 *
 * @param cell where it stands
 * @param heading above it
 * @param was what it holds
 * @param now what is read instead
 * @param who corrected it
 * @param why it was wrong
 * @param wasAt where the corrections say what it holds
 * @param nowAt where they say what is read instead
 */
public record Correction(
    Place cell,
    String heading,
    String was,
    String now,
    String who,
    String why,
    Place wasAt,
    Place nowAt) {

  /** The row of the cell. */
  Place row() {
    return cell.at(cell.line(), 0);
  }

  /** Whether it says who and why, and changes something. */
  boolean isWhole() {
    return !who.isEmpty() && !why.isEmpty() && !was.equals(now);
  }

  /** What was, what is, and where that is written. */
  public String print() {
    return "%s（%s:%d，%s：%s）".formatted(printChange(), nowAt.file(), nowAt.line(), who, why);
  }

  /** What was and what is. */
  String printChange() {
    return "“%s”原为%s，改为%s".formatted(PlainText.show(heading), shown(was), shown(now));
  }

  private static String shown(String text) {
    return text.isEmpty() ? "空" : "“" + PlainText.show(text) + "”";
  }
}
