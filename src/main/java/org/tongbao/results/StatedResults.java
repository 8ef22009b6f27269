package org.tongbao.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongbao.inspection.AcceptedResult;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.NoticeSettings.Scoring;
import org.tongbao.inspection.Severity;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.statistics.PassRule;
import org.tongbao.store.InspectionStore;
import org.tongbao.store.RowPlaces;

/**
 * Compares the results that the sheet of units states with those that are counted. A difference
 * stops the run, unless the settings accept it with a reason.
 */
public final class StatedResults {
  private static final int LISTED = 10;

  private final Scoring scoring;
  private final PassRule rule;
  private final Map<Integer, Differing> differing = new LinkedHashMap<>();

  /** A unit whose stated result is not the counted one, and where its vetoes stand. */
  private record Differing(InspectedUnit unit, Place place, List<Place> vetoes) {}

  public StatedResults(NoticeSettings settings) {
    this.scoring = settings.scoring();
    this.rule = new PassRule(scoring.passLine());
  }

  /** The differences in a run whose sheets are loaded. */
  public static List<Problem> differences(InspectionStore store, NoticeSettings settings) {
    StatedResults results = new StatedResults(settings);
    RowPlaces units = store.places(Sheet.UNITS.stem());
    RowPlaces findings = store.places(Sheet.FINDINGS.stem());
    for (int i = 0; i < settings.grouping().roundCount(); i++) {
      InspectionStore round = store.round(i);
      round.forEachStatedUnit(
          (stored, vetoed) ->
              results.add(stored.unit(), vetoed, units.of(stored.unit().row(), stored.line())));
      if (!results.differing.isEmpty()) {
        round.forEachFinding(
            stored -> {
              Finding finding = stored.finding();
              if (results.isAsked(finding)) {
                results.addVeto(finding, findings.of(finding.row(), stored.line()));
              }
            });
      }
    }
    return results.problems();
  }

  /** Compares a unit. */
  public void add(InspectedUnit unit, boolean vetoed, Place place) {
    if (rule.isContradicted(unit, vetoed)) {
      differing.put(unit.row(), new Differing(unit, place, new ArrayList<>()));
    }
  }

  /** Whether a finding is a veto of a unit that differs. */
  public boolean isAsked(Finding finding) {
    return finding.severity() == Severity.VETO
        && finding.unitRow() != null
        && differing.containsKey(finding.unitRow());
  }

  /** Says where a veto stands, after all units are compared. */
  public void addVeto(Finding finding, Place place) {
    Differing of = finding.unitRow() == null ? null : differing.get(finding.unitRow());
    if (of != null) {
      of.vetoes().add(place);
    }
  }

  /** What is not accepted, and what is accepted in vain. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    Map<Integer, AcceptedResult> accepted = new HashMap<>();
    for (AcceptedResult each : scoring.accepted()) {
      List<Differing> meant =
          differing.values().stream().filter(one -> each.names(one.unit())).toList();
      if (meant.isEmpty()) {
        problems.add(ResultsMessage.ACCEPTED_RESULT_OF_NONE.at(each.place(), each.print()));
      } else if (meant.size() > 1) {
        problems.add(
            ResultsMessage.ACCEPTED_RESULT_OF_SEVERAL.at(
                each.place(),
                each.print(),
                meant.size(),
                list(meant.stream().map(Differing::place).toList())));
      } else {
        AcceptedResult earlier = accepted.putIfAbsent(meant.get(0).unit().row(), each);
        if (earlier != null) {
          problems.add(
              ResultsMessage.ACCEPTED_RESULT_TWICE.at(
                  each.place(), each.print(), earlier.place().line()));
        }
      }
    }
    differing.values().stream()
        .filter(each -> !accepted.containsKey(each.unit().row()))
        .map(this::difference)
        .forEach(problems::add);
    return problems;
  }

  private Problem difference(Differing each) {
    InspectedUnit unit = each.unit();
    String name = unit.kind() + "“" + unit.name() + "”";
    String platform = unit.platform().isEmpty() ? "" : ", 平台: " + unit.platform();
    String by = unit.code().isEmpty() ? "名称: " + unit.name() + platform : "网站标识码: " + unit.code();
    String example = "检查结果不一致: [{%s, 原因: 复核后撤销}]".formatted(by);
    if (Boolean.FALSE.equals(unit.statedPassed())) {
      return ResultsMessage.STATED_FAILED_BUT_PASSED.at(each.place(), name, example);
    }
    String vetoes = list(each.vetoes());
    BigDecimal score = unit.score();
    if (score == null || score.compareTo(scoring.passLine()) >= 0) {
      return ResultsMessage.STATED_PASSED_BUT_VETOED.at(each.place(), name, vetoes, example);
    }
    String points = score.stripTrailingZeros().toPlainString();
    String line = scoring.passLine().stripTrailingZeros().toPlainString();
    return vetoes.isEmpty()
        ? ResultsMessage.STATED_PASSED_BUT_BELOW_LINE.at(each.place(), name, points, line, example)
        : ResultsMessage.STATED_PASSED_BUT_BOTH.at(
            each.place(), name, points, line, vetoes, example);
  }

  private static String list(List<Place> places) {
    return places.stream().limit(LISTED).map(Place::toString).collect(Collectors.joining("、"))
        + (places.size() > LISTED ? "等" + places.size() + "行" : "");
  }
}
