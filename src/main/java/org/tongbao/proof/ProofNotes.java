package org.tongbao.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.document.ProofMarks.ChartFigures;
import org.tongbao.document.ProofMarks.Commented;
import org.tongbao.document.ProofMarks.Figure;
import org.tongbao.document.ProofMarks.Table;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.sheet.Correction;
import org.tongbao.intake.sheet.Corrections;
import org.tongbao.intake.sheet.Sheets;
import org.tongbao.notice.Source;
import org.tongbao.notice.Working;
import org.tongbao.problem.Place;
import org.tongbao.store.InspectionStore;

/**
 * Numbers the sources of the values in a notice, and writes the comments of a proof copy. Comments
 * are numbered from 1 in the order of their places, so that one can refer to another.
 */
public final class ProofNotes {
  /** In characters; shorter comments are repeated instead of referred to. */
  private static final int SHORT = 40;

  private final NoticeSettings settings;
  private final Sheets read;
  private final Map<Place, List<Correction>> corrections;
  private final List<Source> sources = new ArrayList<>();
  private final Map<Source, Integer> numbers = new HashMap<>();

  /**
   * For one notice.
   *
   * @param read the sheets, which the comments name
   * @throws IOException when the corrections of the sheets cannot be read
   */
  public ProofNotes(NoticeSettings settings, Sheets read) throws IOException {
    this.settings = settings;
    this.read = read;
    this.corrections = Corrections.byRow(read);
  }

  /** The number of a source, from 0; equal sources have the same number. */
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
   * @param places what the comments refer to, in order
   * @param store the facts of the notice
   * @return the lines of each
   */
  public List<List<String>> write(List<Commented> places, InspectionStore store) {
    SheetLines sheets = SheetLines.of(store, settings, read, corrections, sources);
    EvidenceText evidence = new EvidenceText(read, sheets, settings.places());
    TableText tables = new TableText(sources, evidence, settings.places());
    Map<Integer, Integer> firstComments = new HashMap<>();
    List<List<String>> comments = new ArrayList<>();
    for (Commented place : places) {
      int number = comments.size() + 1;
      List<String> lines = new ArrayList<>();
      if (place instanceof Figure figure) {
        lines.add(number + ". " + heading(figure));
        lines.addAll(figure(figure.source(), number, evidence, firstComments));
      } else if (place instanceof Table table) {
        lines.add(number + ". 表格，共" + table.rows() + "行");
        if (!table.omitted().isEmpty()) {
          lines.add("没有印的列：" + table.omitted() + "，表中各行都没有填");
        }
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
   * Explains one source by itself.
   *
   * @param number as {@link #number} gave it
   * @param store the facts of the notice
   * @return lines of text, the first names the value; empty for an unknown number
   */
  public List<String> explain(int number, InspectionStore store) {
    return number < 0 || number >= sources.size()
        ? List.of()
        : explain(List.of(number), store).get(0);
  }

  /**
   * Explains each source by itself; the facts are read once for all.
   *
   * @param numbers as {@link #number} gave them
   * @param store the facts of the notice
   */
  public List<List<String>> explain(List<Integer> numbers, InspectionStore store) {
    List<Source> wanted = numbers.stream().map(sources::get).toList();
    SheetLines sheets = SheetLines.of(store, settings, read, corrections, wanted);
    List<List<String>> explained = new ArrayList<>();
    for (int number : numbers) {
      EvidenceText evidence = new EvidenceText(read, sheets, settings.places());
      List<String> lines = new ArrayList<>(List.of(sources.get(number).what()));
      lines.addAll(figure(number, 1, evidence, new HashMap<>()));
      explained.add(lines);
    }
    return explained;
  }

  private String heading(Figure figure) {
    String what = sources.get(figure.source()).what();
    return figure.text().length() > SHORT ? what : what + "：" + figure.text();
  }

  private List<String> figure(
      int source, int number, EvidenceText evidence, Map<Integer, Integer> firstComments) {
    Source of = sources.get(source);
    Integer earlier = firstComments.putIfAbsent(source, number);
    List<String> lines = new ArrayList<>();
    if (!of.how().isEmpty()) {
      lines.add(of.how());
    }
    Working working = of.working();
    if (working != null) {
      lines.addAll(evidence.line().steps(working, "", number));
    }
    if (working == null || working.steps().isEmpty() || working.more() > 0) {
      lines.addAll(evidence.of(of.evidence(), number));
    }
    boolean isLong = String.join("", lines).length() > SHORT;
    return earlier != null && isLong ? List.of("同批注" + earlier) : lines;
  }
}
