package org.tongbao;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tongbao.document.ProofComment;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.Severity;
import org.tongbao.intake.Sheet;
import org.tongbao.notice.Evidence;
import org.tongbao.notice.Evidence.Measure;
import org.tongbao.notice.Source;
import org.tongbao.problem.Place;
import org.tongbao.statistics.PassRule;
import org.tongbao.store.InspectionStore;
import org.tongbao.store.StoredFinding;
import org.tongbao.store.StoredUnit;

/**
 * Tells of every printed value where it comes from, by file and line: the fraction behind a rate,
 * the rows that failed or were counted, the settings' keys. Long sets are told by their number and
 * first ten.
 */
final class ProofNotes {
  private static final int SHOWN = 10;

  private final NoticeSettings settings;
  private final PassRule rule;
  private final List<Source> sources = new ArrayList<>();
  private final Map<Source, Integer> numbers = new LinkedHashMap<>();
  private final Map<Evidence.Units, Rows> units = new LinkedHashMap<>();
  private final Map<Integer, StoredFinding> findings = new TreeMap<>();

  ProofNotes(NoticeSettings settings) {
    this.settings = settings;
    this.rule = new PassRule(settings.passLine());
  }

  /** The number of a source; the same for the same. */
  int number(Source source) {
    return numbers.computeIfAbsent(
        source,
        added -> {
          sources.add(added);
          return sources.size() - 1;
        });
  }

  /** The texts of the comments, each a line or more. */
  List<String> texts(List<ProofComment> comments, InspectionStore store) {
    gather(comments, store);
    return comments.stream().map(this::text).toList();
  }

  /** Rows behind a figure: how many, and the first of them. */
  private static final class Rows {
    int count;
    final List<String> shown = new ArrayList<>();
  }

  private void gather(List<ProofComment> comments, InspectionStore store) {
    for (ProofComment comment : comments) {
      for (int number : comment.sources()) {
        for (Evidence evidence : sources.get(number).evidence()) {
          if (evidence instanceof Evidence.Units wanted) {
            units.computeIfAbsent(wanted, unused -> new Rows());
          }
        }
      }
    }
    Map<Integer, List<StoredFinding>> vetoes = new TreeMap<>();
    store.forEachStoredFinding(
        stored -> {
          findings.put(stored.finding().row(), stored);
          Integer unit = stored.finding().unitRow();
          if (unit != null && stored.finding().severity() == Severity.VETO) {
            vetoes.computeIfAbsent(unit, unused -> new ArrayList<>()).add(stored);
          }
        });
    store.forEachUnit(
        (stored, vetoed) ->
            add(stored, vetoed, vetoes.getOrDefault(stored.unit().row(), List.of())));
  }

  private void add(StoredUnit stored, boolean vetoed, List<StoredFinding> vetoes) {
    InspectedUnit unit = stored.unit();
    boolean failed = unit.checked() && rule.fails(unit, vetoed);
    units.forEach(
        (wanted, rows) -> {
          boolean of =
              switch (wanted.measure()) {
                case RUNNING -> true;
                case CHECKED -> unit.checked();
                case FAILED -> failed;
              };
          if (of && belongs(unit, wanted) && ++rows.count <= SHOWN) {
            rows.shown.add(
                wanted.measure() == Measure.FAILED ? failure(stored, vetoes) : place(stored));
          }
        });
  }

  private static boolean belongs(InspectedUnit unit, Evidence.Units wanted) {
    return unit.kind().equals(wanted.kind())
        && (wanted.dimension() == null || wanted.dimension().of(unit).equals(wanted.group()));
  }

  private static String place(StoredUnit stored) {
    return new Place(Sheet.UNITS.file(), stored.line(), 0) + " " + stored.unit().name();
  }

  private static String failure(StoredUnit stored, List<StoredFinding> vetoes) {
    String why =
        vetoes.isEmpty()
            ? "得分" + stored.unit().score() + "，低于合格线"
            : vetoes.stream().map(ProofNotes::finding).collect(Collectors.joining("；"));
    return place(stored) + "（" + why + "）";
  }

  private static String finding(StoredFinding stored) {
    return new Place(Sheet.FINDINGS.file(), stored.line(), 0) + " " + stored.finding().problem();
  }

  private String text(ProofComment comment) {
    if (!comment.ofTable()) {
      return comment.sources().stream()
          .map(number -> text(sources.get(number)))
          .collect(Collectors.joining("\n"));
    }
    StringBuilder text = new StringBuilder("表格共").append(comment.tableRows()).append("行，");
    if (comment.sources().isEmpty()) {
      return text.append("逐行取自数据表。").toString();
    }
    text.append("表中数字逐格由数据表计算，共").append(comment.sources().size()).append("项。");
    comment.sources().stream()
        .map(sources::get)
        .filter(this::worthTelling)
        .limit(SHOWN)
        .forEach(source -> text.append('\n').append(text(source)));
    return text.toString();
  }

  /** Of a table's many figures, those in which something failed. */
  private boolean worthTelling(Source source) {
    return source.evidence().size() > 1
        && source.evidence().stream()
            .anyMatch(
                evidence ->
                    evidence instanceof Evidence.Units wanted
                        && wanted.measure() == Measure.FAILED
                        && rows(wanted).count > 0);
  }

  private Rows rows(Evidence.Units wanted) {
    return units.getOrDefault(wanted, new Rows());
  }

  private String text(Source source) {
    StringBuilder text = new StringBuilder(source.what()).append('。');
    for (Evidence evidence : source.evidence()) {
      text.append('\n').append(text(evidence));
    }
    return text.toString();
  }

  private String text(Evidence evidence) {
    if (evidence instanceof Evidence.Setting setting) {
      Place place = settings.places().get(setting.key());
      return place == null
          ? "notice.yaml 没有写“" + setting.key() + "”，由程序填写"
          : place + " “" + setting.key() + "”";
    }
    if (evidence instanceof Evidence.Findings rows) {
      List<String> lines =
          rows.rows().stream().map(findings::get).map(ProofNotes::finding).toList();
      return list("检查发现" + lines.size() + "条", lines.size(), lines);
    }
    Evidence.Units wanted = (Evidence.Units) evidence;
    Rows rows = rows(wanted);
    String label =
        switch (wanted.measure()) {
          case RUNNING -> "在运行";
          case CHECKED -> "检查";
          case FAILED -> "不合格";
        };
    return list(label + rows.count + "个", rows.count, rows.shown);
  }

  private static String list(String label, int count, List<String> lines) {
    if (count == 0) {
      return label;
    }
    String shown = lines.stream().limit(SHOWN).collect(Collectors.joining("，"));
    return label + "：" + shown + (count > SHOWN ? "，等" + count + "个" : "");
  }
}
