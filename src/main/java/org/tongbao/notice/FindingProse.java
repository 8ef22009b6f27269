package org.tongbao.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongbao.inspection.InspectedUnit;

/**
 * Groups findings for the prose by section, topic and problem, each in the order of its first
 * finding.
 */
final class FindingProse {
  private FindingProse() {}

  private record ClauseKey(String problem, String source) {}

  /** What belongs to one clause. */
  private record Gathered(Set<InspectedUnit> units, List<Integer> rows) {}

  /** The sections of the findings that the prose names. */
  static List<Section> sections(List<UnitFinding> findings, InspectionRows rows) {
    Map<String, Map<String, Map<ClauseKey, Gathered>>> sections = new LinkedHashMap<>();
    for (UnitFinding each : findings) {
      if (each.finding().named()) {
        ClauseKey key = new ClauseKey(each.finding().prose(), each.finding().source());
        Gathered gathered =
            sections
                .computeIfAbsent(each.finding().section(), unused -> new LinkedHashMap<>())
                .computeIfAbsent(each.finding().topic(), unused -> new LinkedHashMap<>())
                .computeIfAbsent(
                    key, unused -> new Gathered(new LinkedHashSet<>(), new ArrayList<>()));
        gathered.rows.add(each.finding().row());
        InspectedUnit unit = each.unit();
        if (unit != null) {
          gathered.units.add(unit);
        }
      }
    }
    return sections.entrySet().stream()
        .map(section -> new Section(section.getKey(), topics(section.getValue(), rows)))
        .toList();
  }

  private static List<Topic> topics(
      Map<String, Map<ClauseKey, Gathered>> topics, InspectionRows rows) {
    return topics.entrySet().stream()
        .map(topic -> topic(topic.getKey(), clauses(topic.getValue()), rows))
        .toList();
  }

  private static Topic topic(String name, List<Clause> clauses, InspectionRows rows) {
    List<Integer> own =
        clauses.stream().flatMap(clause -> clause.rows().stream()).sorted().toList();
    return new Topic(name, clauses, rows.findingsAt(own));
  }

  private static List<Clause> clauses(Map<ClauseKey, Gathered> clauses) {
    return clauses.entrySet().stream().map(c -> clause(c.getKey(), c.getValue())).toList();
  }

  private static Clause clause(ClauseKey key, Gathered gathered) {
    Source source = Source.of("正文表述", new Evidence.Findings(gathered.rows));
    return new Clause(
        new Words(key.problem, source),
        key.source,
        gathered.units.stream().map(NamedUnit::of).toList(),
        gathered.rows);
  }
}
