package org.tongbao.intake.sheet;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.inspection.VisibleForm;
import org.tongbao.intake.text.PlainText;

/** What 存在问题 says: that there is no problem, or one that cannot be printed as it is. */
final class ProblemWords {
  private static final Pattern NOTHING =
      Pattern.compile(
          "|[/／—–-]{1,2}|(?:经|本次|本期)?(?:检查|核查|抽查)?"
              + "(?:(?:暂?无|暂?未(?:发现|见)|没有(?:发现)?)(?:明显|突出|严重|其他|任何|存在)*(?:异常|问题)?(?:情况)?"
              + "|合格|达标|(?:运行|更新|访问)?(?:正常|良好)|符合要求|通过)[。.]?");

  /** What became of a problem, without the problem. */
  private static final Pattern OUTCOME =
      Pattern.compile("已?(?:全部)?(?:整改|修复)(?:完成|完毕|到位)?[。.]?|已?(?:撤销|剔除|核销|销号)|(?:属于?)?误报");

  /** A problem that an office may no longer count. */
  private static final Pattern WITHDRAWN = Pattern.compile("误报|误判|不属实|已撤销|已剔除|不予?计入|申诉(?:成立|通过)");

  /** A point within a text: ProblemParts takes only those apart that are all of it. */
  private static final Pattern POINT = Pattern.compile("(?:^|[；;。，,：:\\s])([二三四五六七八九十]是)");

  /** How a sentence begins that says whose problem it is, without a name. */
  private static final Pattern OF_SOME =
      Pattern.compile("(?:个别|部分|有的|少数|多数|一些|某些|多[家个]|若干|各|检查发现|[一二两三四五六七八九十\\d]+[家个]).*");

  private ProblemWords() {}

  /** Whether the cell of a unit says that it has no problem. */
  static boolean isNone(String text) {
    return NOTHING.matcher(text).matches();
  }

  /**
   * Adds what is wrong with the words of a row.
   *
   * @param ofNobody whether they are printed, and the row names no unit
   */
  static void check(Cells cells, String problem, boolean ofNobody) {
    if (problem.isEmpty()) {
      return;
    }
    refuseNone(cells, problem);
    refuseValue(cells, problem);
    Column column = cells.text(Column.PROSE).isEmpty() ? Column.PROBLEM : Column.PROSE;
    String words = cells.text(column);
    Matcher point = POINT.matcher(words);
    if (point.find()) { // beside the points of the notice nobody could tell whose 二是 it is
      cells.warning(column, SheetMessage.POINT_IN_TEXT, cells.label(column), point.group(1));
    }
    if (ofNobody && !OF_SOME.matcher(words).matches()) {
      cells.warning(
          column, SheetMessage.PROBLEM_OF_NOBODY, PlainText.show(words), cells.label(column));
    }
  }

  private static void refuseNone(Cells cells, String problem) {
    String label = cells.label(Column.PROBLEM);
    Matcher withdrawn = WITHDRAWN.matcher(problem);
    if (isNone(problem) || OUTCOME.matcher(problem).matches() || NoData.isSum(problem)) {
      cells.error(Column.PROBLEM, SheetMessage.NO_PROBLEM, label, problem);
    } else if (withdrawn.find()) {
      cells.warning(
          Column.PROBLEM, SheetMessage.PROBLEM_PERHAPS_WITHDRAWN, label, withdrawn.group());
    }
  }

  private static void refuseValue(Cells cells, String problem) {
    for (Column column : List.of(Column.KIND, Column.NAME, Column.PLATFORM)) {
      if (VisibleForm.same(problem, cells.text(column))) {
        cells.error(
            Column.PROBLEM,
            SheetMessage.VALUE_FOR_PROBLEM,
            cells.label(Column.PROBLEM),
            PlainText.show(problem),
            cells.label(column));
        return;
      }
    }
  }
}
