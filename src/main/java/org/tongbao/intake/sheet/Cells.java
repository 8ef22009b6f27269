package org.tongbao.intake.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.intake.text.Doubt;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.Reading;
import org.tongbao.intake.text.WrittenDate;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** One record under judgement: hands out its cells, cleaned, and gathers what is wrong with it. */
final class Cells {
  private static final Pattern CODE = Pattern.compile("\\d{10}|N\\d{9}|bm\\d{8}");
  private static final Pattern SUM = Pattern.compile("合计|总计|小计|共计|总数");
  private static final Pattern WITHIN_SUM = Pattern.compile("[\\s　：:]");
  private static final List<Column> WHERE_SUMS_STAND =
      List.of(Column.NUMBER, Column.KIND, Column.NAME, Column.REGION);
  private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[Ee]\\+?\\d+");

  private final RawRow row;
  private final List<Problem> problems = new ArrayList<>(1);
  private final Set<Column> doubted = EnumSet.noneOf(Column.class);

  /** A row that could not be taken apart, or that does not fit its heading, has that problem. */
  Cells(RawRow row) {
    this.row = row;
    problems.addAll(row.record().flaws());
    if (row.fault() != null) {
      problems.add(row.fault());
    } else {
      refuseCellsWithoutHeading();
    }
  }

  private void refuseCellsWithoutHeading() {
    SheetHead head = row.head();
    for (int i = 0; i < row.cells().size(); i++) {
      String text = head.nameless(i) ? PlainText.strip(row.cells().get(i)) : "";
      if (!text.isEmpty()) {
        problems.add(
            Problem.error(
                head.place(row.line(), i),
                "“"
                    + PlainText.show(text)
                    + "”这一格上面没有列名：表头有"
                    + head.width()
                    + "格，这一行有"
                    + row.cells().size()
                    + "格",
                head.isText()
                    ? "若是内容里的半角逗号把一格分成了两格，请用半角引号 \" 把整格括起来；若是多写的，请删去"
                    : "请在表头写上列名，或删去这一格"));
        return;
      }
    }
  }

  /** Whether there are cells to look at. */
  boolean readable() {
    return row.fault() == null;
  }

  /**
   * Whether this is a row of sums, with a problem: the program counts, and a sum is no unit. No
   * name of a unit, group or kind is such a word.
   */
  boolean isSum() {
    for (Column column : WHERE_SUMS_STAND) {
      String cell = row.cell(column);
      if (cell.indexOf('计') < 0 && cell.indexOf('数') < 0) {
        continue; // of a million rows hardly one comes to a pattern
      }
      String text = WITHIN_SUM.matcher(PlainText.strip(cell)).replaceAll("");
      if (SUM.matcher(text).matches()) {
        error(column, "这一行是“" + text + "”，不是检查数据", "合计由程序计算，请删去这一行");
        return true;
      }
    }
    return false;
  }

  /** The cell's text, cleaned; empty when there is none. */
  String text(Column column) {
    String raw = row.cell(column);
    Doubt doubt = row.record().doubts().get(row.head().position(column));
    if (doubt != null && !(doubt.date() && column == Column.DATE)) {
      error(column, "“" + label(column) + "”" + doubt.fault(), doubt.remedy());
      doubted.add(column);
      return raw;
    }
    return raw.isEmpty()
        ? raw
        : PlainText.clean(raw, row.head().label(column), place(column), problems);
  }

  /** The cell's text, which must not be empty. */
  String required(Column column, String remedy) {
    String text = text(column);
    if (text.isEmpty()) {
      boolean tooShort = row.head().isText() && row.head().position(column) >= row.cells().size();
      error(
          column,
          tooShort
              ? "这一行只有"
                  + row.cells().size()
                  + "格，到不了第"
                  + (row.head().position(column) + 1)
                  + "列“"
                  + label(column)
                  + "”"
              : "“" + label(column) + "”是空的",
          remedy);
    }
    return text;
  }

  /** 是 or 否. */
  boolean yes(Column column, boolean otherwise) {
    String text = text(column);
    if (!text.isEmpty() && !text.equals("是") && !text.equals("否")) {
      error(
          column,
          "“" + label(column) + "”写的是“" + PlainText.show(text) + "”",
          "请写“是”或“否”；留空就当作“" + (otherwise ? "是" : "否") + "”");
    }
    return text.isEmpty() ? otherwise : text.equals("是");
  }

  /** A day, or null when the cell is empty. */
  @Nullable LocalDate date(Column column) {
    String text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    WrittenDate written = WrittenDate.read(text);
    if (written.fault() != null) {
      error(
          column,
          "“" + label(column) + "”写的“" + PlainText.show(text) + "”" + written.fault(),
          text.matches("\\d{5}")
              ? "这像是 Excel 内部的日期数；请把这一列设为日期格式再存一次，或写成 2024-06-23"
              : WrittenDate.EXAMPLE);
    }
    return written.date();
  }

  /** The 网站标识码, or empty. */
  String code() {
    String text = text(Column.CODE);
    if (!text.isEmpty() && !CODE.matcher(text).matches()) {
      error(
          Column.CODE,
          "“" + label(Column.CODE) + "”写的“" + PlainText.show(text) + "”不合规定",
          SCIENTIFIC.matcher(text).matches()
              ? "这是被 Excel 改成科学计数的数，后几位已丢失；请把这一列设为文本格式，再照原码填写"
              : text.matches("\\d{9}")
                  ? "网站标识码是10位数字；若开头是0，是被 Excel 去掉了：请把这一列设为文本格式，再照原码填写"
                  : "网站标识码是10位数字，或 N 加9位数字，或 bm 加8位数字");
    }
    return text;
  }

  /** Notes what is wrong; of a cell that is in doubt nothing more is worth saying. */
  void error(Column column, String fault, String remedy) {
    if (doubted.contains(column)) {
      return;
    }
    problems.add(Problem.error(place(column), fault, remedy));
  }

  void warning(Column column, String fault, String remedy) {
    problems.add(Problem.warning(place(column), fault, remedy));
  }

  String label(Column column) {
    return row.head().label(column);
  }

  /** What came of it: {@code value}, unless the row is refused; problems from left to right. */
  <T> Reading<T> reading(T value) {
    problems.sort(Comparator.comparingInt(problem -> problem.place().column()));
    return Reading.of(value, problems);
  }

  /** What came of a row that is not readable. */
  <T> Reading<T> refused() {
    return Reading.refused(problems);
  }

  private Place place(Column column) {
    return row.place(column);
  }
}
