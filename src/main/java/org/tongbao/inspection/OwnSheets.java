package org.tongbao.inspection;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongbao.problem.Place;

/**
 * An office's own sheets: where they are, and what the words in them mean.
 *
 * @param units 表/检查对象, in the order in which they are read; empty where the program finds them
 * @param findings 表/问题, likewise
 * @param columns 列名对照: from a heading of the office to the name of a column
 * @param values 取值对照: by the name of a column, from what a cell says to what it means
 * @param ignored 不看的列
 * @param own 自有列
 */
public record OwnSheets(
    List<Named> units,
    List<Named> findings,
    Map<String, Meant> columns,
    Map<String, Map<String, Meant>> values,
    List<Meant> ignored,
    OwnColumns own) {

  /** The program finds the sheets, and they use its own words. */
  public static final OwnSheets NONE =
      new OwnSheets(List.of(), List.of(), Map.of(), Map.of(), List.of(), OwnColumns.NONE);

  /** Keeps its own copies; in the order of the words, so that messages come in one order. */
  public OwnSheets {
    units = List.copyOf(units);
    findings = List.copyOf(findings);
    columns = new TreeMap<>(columns);
    values = new TreeMap<>(values);
    ignored = List.copyOf(ignored);
  }

  /** The program finds the sheets; they use its own words and have these columns. */
  public static OwnSheets of(OwnColumns own) {
    return NONE.withOwn(own);
  }

  /** The same with other columns. */
  public OwnSheets withOwn(OwnColumns other) {
    return new OwnSheets(units, findings, columns, values, ignored, other);
  }

  /**
   * A sheet that the settings name.
   *
   * @param file its name in the input folder
   * @param tab the worksheet's name; empty for the only one that fits
   * @param kind 类别 of all of its rows; empty where they say it
   * @param round 轮次 of all of its rows; empty where they say it
   * @param place where the settings name it
   */
  public record Named(String file, String tab, String kind, String round, Place place) {

    /** A sheet of which the settings say only where it is. */
    public Named(String file, String tab, Place place) {
      this(file, tab, "", "", place);
    }
  }

  /**
   * What a word of an office means.
   *
   * @param text the program's word
   * @param place where the settings say it
   */
  public record Meant(String text, Place place) {}
}
