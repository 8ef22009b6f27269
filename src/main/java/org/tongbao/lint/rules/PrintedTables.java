package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.Spot;
import org.tongbao.lint.docx.TableRow;
import org.tongbao.lint.docx.Words;

/** The tables of a document, kept for what only all of them and the text together show. */
final class PrintedTables {
  /** Rows of all tables; more would fill the memory. */
  private static final int MOST_ROWS = 5_000;

  private static final Pattern UNCOUNTED =
      Pattern.compile("序号|名次|排名|位次|得分|评分|平均|均|率|比|占|标识码|电话|年|月|日|日期|时间|最高|最低|最多|最少|涉及|累计");

  private static final Pattern SUM = Pattern.compile(".{0,6}(?:合计|总计|共计|小计)|全[省市县区旗国]");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,4})?");
  private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(?:\\.\\d{1,4})?[%％]");

  private final List<Table> tables = new ArrayList<>();
  private String title = "";
  private String caption = "";
  private int kept;

  /**
   * A table by its columns, whatever is merged in it. Its title is that of its attachment, empty in
   * the notice itself; its caption the words right above it, such as 一、政府网站; its heads the parts of
   * each column's head, from the top: 政府网站, 检查数.
   */
  static final class Table {
    private final Spot spot;
    private final String title;
    private final String caption;
    private final List<List<String>> heads = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** What several checks ask of it, each found once, when all rows are there. */
    private final Map<Integer, TableLedger> summed = new HashMap<>();

    private final Map<Integer, Boolean> counted = new HashMap<>();
    private @Nullable TableLedger printed;
    private @Nullable List<Integer> labels;

    private Table(Spot spot, String title, String caption) {
      this.spot = spot;
      this.title = title;
      this.caption = caption;
    }

    Spot spot() {
      return spot;
    }

    String title() {
      return title;
    }

    String caption() {
      return caption;
    }

    List<List<String>> heads() {
      return heads;
    }

    List<Row> rows() {
      return rows;
    }

    /** Its figures as they stand. */
    TableLedger ledger() {
      TableLedger known = printed;
      if (known == null) {
        known = TableLedger.printed(this);
        printed = known;
      }
      return known;
    }

    /** Its figures added up by the words of a column. */
    TableLedger summed(int label) {
      return summed.computeIfAbsent(label, at -> TableLedger.summed(this, at));
    }

    /** The columns before the figures that name what they are of. */
    List<Integer> labels() {
      List<Integer> known = labels;
      if (known == null) {
        known = TableLedger.labels(this);
        labels = known;
      }
      return known;
    }

    /** The last part of a column's head, without its unit. */
    String head(int column) {
      List<String> parts = heads.get(column);
      return parts.isEmpty() ? "" : parts.get(parts.size() - 1).replaceFirst("（.{1,4}）$", "");
    }

    /** All of a column's head. */
    String wholeHead(int column) {
      return String.join("", heads.get(column));
    }

    /** Whether cells are merged, so that checks by printed cells leave it out. */
    boolean isMerged() {
      return heads.stream().anyMatch(parts -> parts.size() > 1)
          || rows.stream()
              .filter(row -> !TableColumns.isTotal(row.printed)) // its number's cell may be spanned
              .anyMatch(row -> row.printed.merged());
    }

    /** Whether a column may be added up: not ranks, codes, rates and means. */
    boolean isCounted(int column) {
      return counted.computeIfAbsent(column, at -> !UNCOUNTED.matcher(wholeHead(at)).find());
    }

    int width() {
      return heads.size();
    }
  }

  /** A row below the head, a cell for each column, without white space. */
  static final class Row {
    private final TableRow printed;
    private final List<String> cells;
    private final boolean sum;
    private final List<@Nullable BigDecimal> numbers = new ArrayList<>();

    private Row(TableRow printed, List<String> cells) {
      this.printed = printed;
      this.cells = cells;
      this.sum = cells.stream().limit(3).anyMatch(cell -> SUM.matcher(cell).matches());
      for (int at = 0; at < cells.size(); at++) {
        boolean number = !isContinued(at) && NUMBER.matcher(cells.get(at)).matches();
        numbers.add(number ? new BigDecimal(cells.get(at)) : null);
      }
    }

    TableRow printed() {
      return printed;
    }

    List<String> cells() {
      return cells;
    }

    /** 合计, or a sum of a part. */
    boolean isSum() {
      return sum;
    }

    /** Whether a cell began in a row above. */
    boolean isContinued(int column) {
      return printed.cells().size() == cells.size()
          && printed.cell(column).isEmpty()
          && !cells.get(column).isEmpty();
    }

    /** A plain number that begins in this row; null for anything else. */
    @Nullable BigDecimal number(int column) {
      return numbers.get(column);
    }

    /** A percentage; null for anything else. */
    @Nullable BigDecimal percent(int column) {
      String cell = cells.get(column);
      return PERCENT.matcher(cell).matches()
          ? new BigDecimal(cell.substring(0, cell.length() - 1))
          : null;
    }

    Spot spot() {
      return printed.spot();
    }

    String shown() {
      return Words.shown(String.join(" ", printed.cells()));
    }
  }

  void paragraph(Paragraph paragraph) {
    if (paragraph.is(Role.ATTACHMENT_MARK)) {
      title = "";
    } else if (paragraph.is(Role.ATTACHMENT_TITLE)) {
      title += Words.close(paragraph.words());
    }
    caption = paragraph.is(Role.ATTACHMENT_TITLE) ? "" : Words.close(paragraph.words());
  }

  void row(TableRow row) {
    List<String> cells = row.grid().stream().map(Words::close).toList();
    if (row.first()) {
      tables.add(new Table(row.spot(), title, caption));
      caption = "";
    }
    Table table = tables.get(tables.size() - 1);
    if (row.first()) {
      cells.forEach(cell -> table.heads.add(new ArrayList<>(List.of(cell))));
    } else if (cells.size() != table.width() || kept >= MOST_ROWS) {
      table.heads.clear(); // not certain which cell is whose
      table.rows.clear();
    } else if (row.header() && table.rows.isEmpty()) {
      for (int i = 0; i < cells.size(); i++) {
        if (!table.heads.get(i).contains(cells.get(i))) {
          table.heads.get(i).add(cells.get(i));
        }
      }
    } else {
      kept++;
      table.rows.add(new Row(row, cells));
    }
  }

  /** Those whose columns are certain. */
  List<Table> all() {
    return tables.stream().filter(table -> table.width() > 1).toList();
  }
}
