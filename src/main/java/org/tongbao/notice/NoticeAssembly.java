package org.tongbao.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongbao.inspection.DocumentNumber;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.statistics.Census;
import org.tongbao.statistics.Dimension;
import org.tongbao.statistics.GroupTally;
import org.tongbao.statistics.Tally;

/** Makes the notice model out of settings, counts and findings. */
public final class NoticeAssembly {
  private static final String SUM = "合计";

  private final NoticeSettings settings;
  private final Census census;
  private final List<UnitFinding> findings;

  /**
   * @param findings those that have a unit, in the order of the sheet
   */
  public NoticeAssembly(NoticeSettings settings, Census census, List<UnitFinding> findings) {
    this.settings = settings;
    this.census = census;
    this.findings = List.copyOf(findings);
  }

  /** The finished model. */
  public Notice assemble() {
    DocumentNumber number = settings.number();
    return new Notice(
        settings.issuer(),
        settings.period().print(),
        Span.of(settings.window()),
        settings.date() == null ? Day.openIn(settings.period().year()) : Day.of(settings.date()),
        number == null ? null : number.print(),
        String.join("，", settings.addressees()),
        Day.ofNullable(settings.deadline()),
        settings.reportTo().isEmpty() ? null : settings.reportTo(),
        census.kinds().stream().map(this::inspected).toList(),
        settings.facts().stream()
            .map(fact -> new FactValue(fact.name(), fact.value(), fact.unit()))
            .toList());
  }

  private Inspected inspected(String kind) {
    Tally total = census.total(kind);
    List<UnitFinding> own = findings.stream().filter(f -> f.unit().kind().equals(kind)).toList();
    return new Inspected(
        kind,
        total.running(),
        total.checked(),
        total.passed(),
        total.failed(),
        Percentage.of(total.rate()),
        total.running() == total.checked(),
        Group.of(new GroupName(SUM, SUM), total),
        groups(kind, Dimension.REGION, settings.regions()),
        groups(kind, Dimension.DEPARTMENT, settings.departments()),
        groups(kind, Dimension.PLATFORM, List.of()),
        groups(kind, Dimension.LEVEL, List.of()),
        topics(own),
        listed(own));
  }

  private Groups groups(String kind, Dimension dimension, List<GroupName> names) {
    Map<String, GroupName> byName =
        names.stream().collect(Collectors.toMap(GroupName::name, name -> name));
    List<Group> groups = new ArrayList<>();
    for (GroupTally tally : census.by(dimension, kind)) {
      String name = tally.group();
      groups.add(Group.of(byName.getOrDefault(name, new GroupName(name, name)), tally.tally()));
    }
    return new Groups(groups);
  }

  private static List<Topic> topics(List<UnitFinding> findings) {
    Map<String, Map<String, Set<InspectedUnit>>> topics = new LinkedHashMap<>();
    for (UnitFinding each : findings) {
      if (each.finding().named()) {
        topics
            .computeIfAbsent(each.finding().topic(), unused -> new LinkedHashMap<>())
            .computeIfAbsent(each.finding().problem(), unused -> new LinkedHashSet<>())
            .add(each.unit());
      }
    }
    return topics.entrySet().stream()
        .map(topic -> new Topic(topic.getKey(), clauses(topic.getValue())))
        .toList();
  }

  private static List<Clause> clauses(Map<String, Set<InspectedUnit>> byProblem) {
    return byProblem.entrySet().stream()
        .map(
            clause ->
                new Clause(clause.getKey(), clause.getValue().stream().map(NamedUnit::of).toList()))
        .toList();
  }

  private static List<ListedUnit> listed(List<UnitFinding> findings) {
    Map<InspectedUnit, Set<String>> problems = new LinkedHashMap<>();
    for (UnitFinding each : findings) {
      if (each.finding().listed()) {
        problems
            .computeIfAbsent(each.unit(), unused -> new LinkedHashSet<>())
            .add(each.finding().problem());
      }
    }
    return problems.entrySet().stream()
        .map(row -> listedUnit(row.getKey(), row.getValue()))
        .toList();
  }

  private static ListedUnit listedUnit(InspectedUnit unit, Set<String> problems) {
    return new ListedUnit(
        unit.name(),
        unit.sponsor(),
        NamedUnit.groupOf(unit),
        unit.platform(),
        unit.code(),
        String.join("，", problems));
  }
}
