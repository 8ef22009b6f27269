package org.tongbao.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.inspection.InspectedUnit;

/**
 * Groups findings as prose tells them: part, topic, problem; each in the order of its first
 * finding.
 */
final class FindingProse {
  private FindingProse() {}

  private record ClauseKey(String problem, String source) {}

  /** The sections of those findings that the prose names. */
  static List<Section> sections(List<UnitFinding> findings) {
    Map<String, Map<String, Map<ClauseKey, List<NamedUnit>>>> sections = new LinkedHashMap<>();
    for (UnitFinding each : findings) {
      if (each.finding().named()) {
        ClauseKey key = new ClauseKey(each.finding().prose(), each.finding().source());
        List<NamedUnit> units =
            sections
                .computeIfAbsent(each.finding().section(), unused -> new LinkedHashMap<>())
                .computeIfAbsent(each.finding().topic(), unused -> new LinkedHashMap<>())
                .computeIfAbsent(key, unused -> new ArrayList<>());
        InspectedUnit unit = each.unit();
        if (unit != null && !units.contains(NamedUnit.of(unit))) {
          units.add(NamedUnit.of(unit));
        }
      }
    }
    return sections.entrySet().stream()
        .map(section -> new Section(section.getKey(), topics(section.getValue())))
        .toList();
  }

  private static List<Topic> topics(Map<String, Map<ClauseKey, List<NamedUnit>>> topics) {
    return topics.entrySet().stream()
        .map(topic -> new Topic(topic.getKey(), clauses(topic.getValue())))
        .toList();
  }

  private static List<Clause> clauses(Map<ClauseKey, List<NamedUnit>> clauses) {
    return clauses.entrySet().stream()
        .map(c -> new Clause(c.getKey().problem(), c.getKey().source(), c.getValue()))
        .toList();
  }
}
