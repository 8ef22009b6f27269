package org.tongbao.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.OfficialOrder;
import org.tongbao.statistics.Census;
import org.tongbao.statistics.Dimension;
import org.tongbao.statistics.GroupTally;
import org.tongbao.statistics.Tally;

/** Assembles what one round (轮次) found of each kind of inspected unit. */
final class InspectedKinds {
  private static final String SUM = "合计";

  private final NoticeSettings settings;
  private final Census census;
  private final Facts facts;
  private final List<UnitFinding> named;
  private final InspectionRows rows;
  private final PriorNotices prior;
  private final PriorUnits priorUnits;

  /**
   * Reads the findings that the prose names.
   *
   * @param round from 0
   */
  InspectedKinds(
      NoticeSettings settings,
      Census census,
      Facts facts,
      int round,
      PriorNotices prior,
      PriorUnits priorUnits) {
    this.settings = settings;
    this.census = census;
    this.facts = facts;
    this.named = facts.named();
    this.rows = new InspectionRows(facts, settings, round);
    this.prior = prior;
    this.priorUnits = priorUnits;
  }

  InspectionRows rows() {
    return rows;
  }

  /** The findings of all kinds that the prose names. */
  List<Section> sections() {
    return FindingProse.sections(named, rows);
  }

  /**
   * All kinds, in their order.
   *
   * @param rechecks by kind, what later rounds found of it
   */
  List<Inspected> all(Map<String, List<Recheck>> rechecks) {
    return census.kinds().stream()
        .map(kind -> inspected(kind, rechecks.getOrDefault(kind, List.of())))
        .toList();
  }

  private Inspected inspected(String kind, List<Recheck> rechecks) {
    Tally total = census.total(kind);
    List<UnitFinding> own =
        named.stream().filter(each -> each.finding().kind().equals(kind)).toList();
    ScoreRanking ranking = new ScoreRanking(facts.scored(kind));
    Group sum = prior.total(kind, Group.sum(rows, kind, SUM, total));
    Groups regions = groups(kind, Dimension.REGION, settings.grouping().regions());
    Groups departments = groups(kind, Dimension.DEPARTMENT, settings.grouping().departments());
    boolean grouped = !regions.all().isEmpty() || !departments.all().isEmpty();
    boolean others = census.kinds().stream().anyMatch(k -> census.ungrouped(k).running() > 0);
    return new Inspected(
        kind,
        rows.windows().ofKind(kind),
        sum.running(),
        sum.checked(),
        sum.passed(),
        sum.failed(),
        sum.passRate(),
        total.running() == total.checked(),
        sum,
        regions,
        departments,
        grouped && others ? Group.others(rows, kind, census.ungrouped(kind)) : null,
        groups(kind, Dimension.PLATFORM),
        groups(kind, Dimension.LEVEL),
        FindingProse.sections(own, rows),
        facts.listed(kind, new OfficialOrder(settings.grouping())),
        rows.units(kind),
        rows.findings(kind),
        ranking.units(),
        ranking.bands(kind, settings.scoring().bands()),
        priorUnits.followUp(kind),
        priorUnits.repeated(kind),
        rows.roundName(),
        rechecks);
  }

  /** In the order of 分组次序, where the settings give one. */
  private Groups groups(String kind, Dimension dimension) {
    return groups(kind, dimension, settings.grouping().order(dimension.column()));
  }

  private Groups groups(String kind, Dimension dimension, List<GroupName> names) {
    String label = dimension.column();
    Map<String, GroupName> byName =
        names.stream().collect(Collectors.toMap(GroupName::name, name -> name));
    List<Group> groups = new ArrayList<>();
    for (GroupTally tally : census.by(dimension, kind)) {
      GroupName name =
          byName.getOrDefault(tally.group(), new GroupName(tally.group(), tally.group()));
      groups.add(prior.group(kind, label, Group.of(rows, kind, dimension, name, tally.tally())));
    }
    return new Groups(kind + "按" + label + "分组", groups, census.isExhaustive(dimension, kind));
  }
}
