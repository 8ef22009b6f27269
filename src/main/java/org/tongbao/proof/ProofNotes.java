package org.tongbao.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tongbao.document.ProofMarks.ChartFigures;
import org.tongbao.document.ProofMarks.Commented;
import org.tongbao.document.ProofMarks.Figure;
import org.tongbao.document.ProofMarks.Table;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.notice.Source;
import org.tongbao.store.InspectionStore;

/**
 * Numbers the sources of what a notice prints, and says them where the printed copy has a place for
 * a comment. Comments are numbered from 1 in the order of their places, so that one can refer to
 * another.
 */
public final class ProofNotes {
  /** Characters; what is shorter is said again, as looking it up would take longer. */
  private static final int SHORT = 40;

  private final NoticeSettings settings;
  private final Function<Sheet, String> files;
  private final List<Source> sources = new ArrayList<>();
  private final Map<Source, Integer> numbers = new HashMap<>();

  /**
   * For one notice.
   *
   * @param files the names of the sheets' files
   */
  public ProofNotes(NoticeSettings settings, Function<Sheet, String> files) {
    this.settings = settings;
    this.files = files;
  }

  /** The number of a source, from 0; equal ones have the same. */
  public int number(Source source) {
    return numbers.computeIfAbsent(
        source,
        added -> {
          sources.add(added);
          return sources.size() - 1;
        });
  }

  /**
   * Writes the comments.
   *
   * @param places where they stand, in their order
   * @param store the facts that the notice was made of
   * @return the lines of each
   */
  public List<List<String>> write(List<Commented> places, InspectionStore store) {
    SheetLines sheets = SheetLines.of(store, settings, sources);
    EvidenceWords evidence = new EvidenceWords(files, sheets, settings.places());
    TableWords tables = new TableWords(sources, evidence, settings.places());
    Map<Integer, Integer> told = new HashMap<>();
    List<List<String>> comments = new ArrayList<>();
    for (Commented place : places) {
      int number = comments.size() + 1;
      List<String> lines = new ArrayList<>();
      if (place instanceof Figure figure) {
        lines.add(number + ". " + heading(figure));
        lines.addAll(figure(figure.source(), number, evidence, told));
      } else if (place instanceof Table table) {
        lines.add(number + ". 表格，共" + table.rows() + "行");
        lines.addAll(tables.of(table.columns(), number));
      } else if (place instanceof ChartFigures chart) {
        int series = chart.columns().size();
        lines.add(number + ". 图，共" + series + "个系列，每个" + chart.points() + "个点");
        lines.addAll(tables.of(chart.columns(), number));
      }
      comments.add(lines);
    }
    return comments;
  }

  /**
   * What is to be said of one source, by itself.
   *
   * @param number as {@link #number} gave it
   * @param store the facts that the notice was made of
   * @return its lines, the first what it is; nothing for a number that was not given
   */
  public List<String> explain(int number, InspectionStore store) {
    if (number < 0 || number >= sources.size()) {
      return List.of();
    }
    Source source = sources.get(number);
    SheetLines sheets = SheetLines.of(store, settings, List.of(source));
    EvidenceWords evidence = new EvidenceWords(files, sheets, settings.places());
    List<String> lines = new ArrayList<>(List.of(source.what()));
    lines.addAll(figure(number, 1, evidence, new HashMap<>()));
    return lines;
  }

  private String heading(Figure figure) {
    String what = sources.get(figure.source()).what();
    return figure.text().length() > SHORT ? what : what + "：" + figure.text();
  }

  private List<String> figure(
      int source, int number, EvidenceWords evidence, Map<Integer, Integer> told) {
    Source of = sources.get(source);
    Integer earlier = told.putIfAbsent(source, number);
    List<String> lines = new ArrayList<>();
    if (!of.how().isEmpty()) {
      lines.add(of.how());
    }
    of.evidence().forEach(each -> lines.addAll(evidence.of(each, number)));
    boolean isLong = String.join("", lines).length() > SHORT;
    return earlier != null && isLong ? List.of("同批注" + earlier) : lines;
  }
}
