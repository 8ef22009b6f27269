package org.tongbao.intake.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.ChineseNumerals;
import org.tongbao.inspection.TotalName;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.RawRecord;
import org.tongbao.problem.Problem;

/**
 * Knows the rows of a table that are no data: sums, which are compared with what was counted, and
 * headings of sections and notes.
 */
final class NoData {
  private static final Pattern BLANK = Pattern.compile("[\\s　\\u00A0]");
  private static final Pattern NUMBER = Pattern.compile("共?(\\d{1,7}|[一二三四五六七八九十]{1,3})[个家条行项件]?");
  private static final Pattern NOTE =
      Pattern.compile("(?s)(?:注|备注|说明|填表|填报|制表|审核|复核|联系)[^：:，。]{0,8}[：:].*");
  private static final Pattern SECTION =
      Pattern.compile("(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．]).*");

  /** The second of several notes, below the first. */
  private static final Pattern NEXT_NOTE =
      Pattern.compile("(?s)(?:\\d{1,2}[.．、]|[（(]\\d{1,2}[）)]|[①-⑨]).*");

  private static final String UNCHECKED = "否";

  private final SheetHead head;
  private boolean afterNote;
  private Rows all = new Rows(0, 0, 0);
  private Rows beforeSum = all;

  /**
   * Rows above a sum.
   *
   * @param data those that are data
   * @param unchecked those of them that are not checked
   * @param notCounted others, which the settings leave out
   */
  private record Rows(int data, int unchecked, int notCounted) {
    Rows less(Rows other) {
      return new Rows(
          data - other.data, unchecked - other.unchecked, notCounted - other.notCounted);
    }

    /** What an office may mean by their number. */
    boolean mayBe(int number) {
      return number == data || number == data + notCounted || number == data - unchecked;
    }
  }

  NoData(SheetHead head) {
    this.head = head;
  }

  /** Why a record is no data; null, and it is counted, if it is. */
  @Nullable Problem of(RawRecord record) {
    int first = 0;
    while (first < record.cells().size() && PlainText.strip(record.cell(first)).isEmpty()) {
      first++;
    }
    String text = PlainText.strip(record.cell(first));
    String checked = checked(record);
    if (checked.equals(SheetMapping.NOT_COUNTED)) {
      all = new Rows(all.data, all.unchecked, all.notCounted + 1);
      return SheetMessage.ROW_NOT_COUNTED.at(
          head.place(record.line(), Column.CHECKED),
          head.label(Column.CHECKED),
          PlainText.show(record.cell(head.position(Column.CHECKED))));
    }
    if (head.isRepeatedIn(record)) {
      return SheetMessage.ROW_OF_HEADINGS.at(head.place(record.line(), first));
    }
    boolean belowNote = afterNote;
    afterNote = false;
    if (record.fault() == null && (belowNote || mayBeWords(text))) {
      Matcher sum = TotalName.row(BLANK.matcher(text).replaceAll(""));
      boolean counted = sum.matches();
      if (counted || TotalName.isSubtotal(text)) {
        return sum(record, first, text, counted ? sum.group(1) : null);
      }
      boolean note =
          NOTE.matcher(text).matches() && (!head.fills(record) || isNoteThroughout(record));
      afterNote = note || (belowNote && isNextNote(record, text));
      if (afterNote || (isAlone(record, text) && SECTION.matcher(text).matches())) {
        return SheetMessage.ROW_OF_WORDS.at(head.place(record.line(), first), PlainText.show(text));
      }
    }
    all =
        new Rows(all.data + 1, all.unchecked + (checked.equals(UNCHECKED) ? 1 : 0), all.notCounted);
    return null;
  }

  /** Whether a record is certainly words: its first cell says so. */
  static boolean isWords(RawRecord record) {
    String text = firstText(record);
    return mayBeWords(text)
        && (isSum(text)
            || NOTE.matcher(text).matches()
            || (isAlone(record, text) && SECTION.matcher(text).matches()));
  }

  /**
   * Whether a record is a note.
   *
   * @param below whether the record above it is one
   */
  static boolean isNote(RawRecord record, boolean below) {
    String text = firstText(record);
    return NOTE.matcher(text).matches() || (below && isNextNote(record, text));
  }

  private static boolean isNextNote(RawRecord record, String text) {
    return isAlone(record, text) && NEXT_NOTE.matcher(text).matches();
  }

  private static String firstText(RawRecord record) {
    return record.cells().stream()
        .map(PlainText::strip)
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Whether a row that begins with this text is one of sums. */
  static boolean isSum(String text) {
    return TotalName.row(BLANK.matcher(text).replaceAll("")).matches()
        || TotalName.isSubtotal(text);
  }

  /** Quicker than the patterns, which hardly any row needs. */
  private static boolean mayBeWords(String text) {
    return text.indexOf('计') >= 0
        || text.indexOf('数') >= 0
        || text.indexOf('汇') >= 0
        || text.indexOf('均') >= 0
        || text.indexOf('：') >= 0
        || text.indexOf(':') >= 0
        || (!text.isEmpty() && "（(一二三四五六七八九十TtSsGgAa".indexOf(text.charAt(0)) >= 0);
  }

  /** What 检查 says, in the program's words. */
  private String checked(RawRecord record) {
    String text = PlainText.strip(record.cell(head.position(Column.CHECKED)));
    return text.isEmpty() ? text : head.mapping().value(Column.CHECKED, text);
  }

  private static boolean isNoteThroughout(RawRecord record) {
    return record.cells().stream()
        .map(PlainText::strip)
        .allMatch(cell -> cell.isEmpty() || NOTE.matcher(cell).matches());
  }

  /** Merged cells repeat the text of the first. */
  private static boolean isAlone(RawRecord record, String text) {
    return record.cells().stream()
        .map(PlainText::strip)
        .allMatch(cell -> cell.isEmpty() || cell.equals(text));
  }

  private Problem sum(RawRecord record, int first, String text, @Nullable String within) {
    Rows sinceSum = all.less(beforeSum);
    beforeSum = all;
    if (within != null && !mayBe(sinceSum, within)) {
      return differs(record, first, text, within);
    }
    for (int i = first + 1; i < record.cells().size(); i++) {
      Matcher number = NUMBER.matcher(PlainText.strip(record.cell(i)));
      if (head.countsIn(i) && number.matches() && !mayBe(sinceSum, number.group(1))) {
        return differs(record, i, text, number.group(1));
      }
    }
    return SheetMessage.ROW_OF_SUMS.at(head.place(record.line(), first), PlainText.show(text));
  }

  private boolean mayBe(Rows sinceSum, String number) {
    int meant = number.charAt(0) <= '9' ? Integer.parseInt(number) : ChineseNumerals.parse(number);
    return all.mayBe(meant) || sinceSum.mayBe(meant);
  }

  private Problem differs(RawRecord record, int position, String text, String number) {
    return SheetMessage.SUM_DIFFERS.at(
        head.place(record.line(), position), PlainText.show(text), number, all.data);
  }
}
