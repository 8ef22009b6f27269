package org.tongbao.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.chart.Chart;
import org.tongbao.chart.Series;
import org.tongbao.markup.Cell;
import org.tongbao.markup.Mark;
import org.tongbao.markup.Row;
import org.tongbao.markup.Text;

/**
 * Collects what the comments of a proof copy refer to: each marked value in prose, each table (at
 * its first text) and each chart. Comments are numbered in the order in which they are written.
 */
public final class ProofMarks {
  /** Marks the first text of a table. */
  private static final int TABLE = Integer.MAX_VALUE;

  /** Of a row's words so many cells are its label, and so many characters of each. */
  private static final int MOST_WORDS = 2;

  private static final int LONGEST_WORDS = 20;

  private static final Pattern FIGURE = Pattern.compile("(?:-?[0-9].*|—|第[一二三四五六七八九十百]+名?)?");

  private final List<Commented> all = new ArrayList<>();
  private @Nullable OpenTable open;

  /** What a comment refers to. */
  public sealed interface Commented {}

  /**
   * A value in prose.
   *
   * @param text as printed
   * @param source by which it was {@linkplain Mark#around marked}
   */
  public record Figure(String text, int source) implements Commented {}

  /**
   * A table.
   *
   * @param rows without the head and the names of groups
   * @param omitted the heads of columns that are left out; empty if there are none
   * @param columns from the left
   */
  public record Table(int rows, String omitted, List<Column> columns) implements Commented {}

  /**
   * A chart.
   *
   * @param points of each series
   * @param columns one for each series, with its name as the head
   */
  public record ChartFigures(int points, List<Column> columns) implements Commented {}

  /**
   * A column of a table.
   *
   * @param head the text above it; of several head rows, from the top
   * @param values its marked values, from the top
   */
  public record Column(String head, List<Marked> values) {}

  /**
   * A marked value of a table or a chart.
   *
   * @param row the number of its row, from 1
   * @param label by which a reader finds the row; empty if it has no words
   * @param text as printed; empty in a chart
   * @param source by which it was marked
   */
  public record Marked(int row, String label, String text, int source) {}

  /** The current table. */
  private static final class OpenTable {
    private final List<StringBuilder> heads = new ArrayList<>();
    private final List<List<Marked>> values = new ArrayList<>();
    private final String[] above;
    private final String omitted;
    private boolean marked;
    private int number = -1;
    private int rows;

    OpenTable(int columns, String omitted) {
      this.omitted = omitted;
      above = new String[columns];
      Arrays.fill(above, "");
      for (int i = 0; i < columns; i++) {
        heads.add(new StringBuilder());
        values.add(new ArrayList<>());
      }
    }

    /** The first words of a row: its cells, or those that cover them, without figures. */
    String label(List<Cell> cells) {
      List<String> words = new ArrayList<>();
      int column = 0;
      for (Cell cell : cells) {
        if (cell.rows() > 0) {
          above[column] = Mark.without(cell.text().onOneLine()).strip();
        }
        String text = above[column];
        if (words.size() < MOST_WORDS && !FIGURE.matcher(text).matches()) {
          words.add(text.length() > LONGEST_WORDS ? text.substring(0, LONGEST_WORDS) + "…" : text);
        }
        column += cell.columns();
      }
      return String.join("、", words);
    }

    Table finished() {
      List<Column> columns = new ArrayList<>();
      for (int i = 0; i < heads.size(); i++) {
        columns.add(new Column(heads.get(i).toString(), List.copyOf(values.get(i))));
      }
      return new Table(rows, omitted, columns);
    }
  }

  /** What the comments refer to, by number, once the notice has ended. */
  public List<Commented> all() {
    return List.copyOf(all);
  }

  /** Adds a comment at a marked value and returns its number, from 0. */
  int comment(Mark.Piece piece) {
    int number = all.size();
    if (piece.id() == TABLE && open != null) {
      open.number = number;
      all.add(open.finished());
    } else {
      all.add(new Figure(piece.text(), piece.id()));
    }
    return number;
  }

  /** Adds a comment at a chart and returns its number. */
  int comment(Chart chart) {
    List<Column> columns = new ArrayList<>();
    for (Series series : chart.series()) {
      List<Marked> values = new ArrayList<>();
      series.sources().forEach(each -> values.add(new Marked(values.size() + 1, "", "", each)));
      columns.add(new Column(series.name(), values));
    }
    all.add(new ChartFigures(chart.names().size(), columns));
    return all.size() - 1;
  }

  void beginTable(int columns, String omitted) {
    open = new OpenTable(columns, omitted);
  }

  /**
   * Collects the marks of a row and removes them; the first text of the table gets the table's
   * mark.
   */
  List<Cell> row(Row row) {
    OpenTable table = open;
    if (table == null) {
      return row.cells();
    }
    table.rows += row.kind() == Row.Kind.BODY ? 1 : 0;
    String label = row.kind() == Row.Kind.HEAD ? "" : table.label(row.cells());
    List<Cell> drawn = new ArrayList<>(row.cells().size());
    int column = 0;
    for (Cell cell : row.cells()) {
      Text plain = take(table, column, cell.text(), label);
      if (row.kind() == Row.Kind.HEAD) {
        for (int i = column; i < column + cell.columns(); i++) {
          table.heads.get(i).append(plain.onOneLine());
        }
      }
      if (!table.marked && !plain.isEmpty()) {
        table.marked = true;
        plain = Text.of(Mark.around(plain.onOneLine(), TABLE));
      }
      drawn.add(new Cell(plain, cell.columns(), cell.rows()));
      column += cell.columns();
    }
    return drawn;
  }

  private static Text take(OpenTable table, int column, Text text, String label) {
    List<String> plain = new ArrayList<>();
    for (String line : text.lines()) {
      for (Mark.Piece piece : Mark.pieces(line)) {
        if (piece.isMarked()) {
          table.values.get(column).add(new Marked(table.rows, label, piece.text(), piece.id()));
        }
      }
      plain.add(Mark.without(line));
    }
    return new Text(plain);
  }

  void endTable() {
    if (open != null && open.number >= 0) {
      all.set(open.number, open.finished());
    }
    open = null;
  }
}
