package org.tongbao.authoring;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Filing;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.Grouping;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.NoticeSettings.Figures;
import org.tongbao.inspection.NoticeSettings.Outputs;
import org.tongbao.inspection.NoticeSettings.Paper;
import org.tongbao.inspection.NoticeSettings.Scoring;
import org.tongbao.inspection.NoticeSettings.Text;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.inspection.OwnColumns;
import org.tongbao.inspection.OwnSheets;
import org.tongbao.inspection.OwnValue;
import org.tongbao.inspection.Period;
import org.tongbao.inspection.PriorNotice;
import org.tongbao.inspection.RegionPath;
import org.tongbao.inspection.WebPage;
import org.tongbao.notice.InMemoryFacts;
import org.tongbao.notice.UnitFinding;
import org.tongbao.statistics.Census;
import org.tongbao.statistics.Dimension;
import org.tongbao.statistics.Tally;

/**
 * The data that a template is tested with, derived from one example: all of it; only what must be
 * given, and nothing found; a single row; all of it after an earlier notice.
 */
public final class ExampleVariants {
  /** The example as it is. */
  static final String FULL = "完整";

  private ExampleVariants() {}

  /** The four by their Chinese names. */
  public static Map<String, Example> of(Example example) {
    Map<String, Example> variants = new LinkedHashMap<>();
    variants.put(FULL, example);
    variants.put("空缺", sparse(example));
    variants.put("单行", single(example));
    variants.put("往期", withHistory(example));
    return variants;
  }

  /** All of it, and the same counts and units in the period before and a year before. */
  private static Example withHistory(Example example) {
    Period period = example.settings().basics().period();
    Set<Period> invented = new LinkedHashSet<>();
    period.before().ifPresent(invented::add);
    invented.add(period.yearBefore());
    return example.with(invented.stream().map(each -> past(example, each)).toList());
  }

  /** A prior notice with the same counts and units. */
  static PriorNotice past(Example example, Period period) {
    Census census = example.model().census();
    return new PriorNotice(
        "虚构的" + period.print() + "通报",
        period,
        "",
        census.kinds().stream().map(kind -> past(kind, census)).toList(),
        example.findings().stream()
            .flatMap(found -> Stream.ofNullable(found.unit()))
            .distinct()
            .map(ExampleVariants::past)
            .toList());
  }

  private static PriorNotice.Kind past(String kind, Census census) {
    List<PriorNotice.Group> groups =
        census.by(Dimension.REGION, kind).stream()
            .map(group -> new PriorNotice.Group("地区", group.group(), past(group.tally())))
            .toList();
    return new PriorNotice.Kind(kind, past(census.total(kind)), groups);
  }

  private static PriorNotice.Counts past(Tally tally) {
    List<String> rates =
        List.of(tally.rate().print(2), tally.rate().print(1), tally.rate().print(0));
    return new PriorNotice.Counts(tally.running(), tally.checked(), tally.passed(), rates);
  }

  private static PriorNotice.Unit past(InspectedUnit unit) {
    String group = unit.region().isEmpty() ? unit.department() : unit.region();
    return new PriorNotice.Unit(
        unit.kind(),
        unit.name(),
        unit.code(),
        unit.platform(),
        unit.sponsor(),
        group,
        group,
        true,
        true,
        false,
        "",
        List.of("上一期的问题"));
  }

  /** No finding, no setting that may be left out, no cell that may be empty. */
  private static Example sparse(Example example) {
    NoticeSettings all = example.settings();
    NoticeSettings bare =
        new NoticeSettings(
            all.basics().withoutOptional(),
            Paper.plain(all.paper().issuer(), null),
            Text.NONE,
            all.grouping(),
            OwnSheets.of(all.sheets().own()),
            new Scoring(false, all.scoring().passLine(), List.of()),
            Figures.NONE,
            new Outputs(all.outputs().derived(), Filing.NONE, WebPage.NONE),
            Map.of());
    return new Example(
        bare,
        example.units().stream().map(unit -> sparse(unit, all.sheets().own())).toList(),
        List.of());
  }

  private static InspectedUnit sparse(InspectedUnit unit, OwnColumns own) {
    Map<String, OwnValue> values = new HashMap<>(unit.own());
    own.units().stream().filter(OwnColumn::optional).forEach(each -> values.remove(each.name()));
    return new InspectedUnit(
        unit.row(),
        unit.kind(),
        unit.name(),
        "",
        unit.region(),
        unit.department(),
        "",
        "",
        "",
        unit.checked(),
        null,
        null,
        values);
  }

  /** One unit and one finding of it; one region and one department, where there are any. */
  private static Example single(Example example) {
    if (example.units().isEmpty()) {
      return example;
    }
    @Nullable UnitFinding finding =
        example.findings().stream().filter(each -> each.unit() != null).findFirst().orElse(null);
    InspectedUnit unit =
        finding == null ? example.units().get(0) : Objects.requireNonNull(finding.unit());
    return new Example(
        withOneGroup(example.settings(), unit),
        new InMemoryFacts(List.of(unit), finding == null ? List.of() : List.of(finding)),
        example.past());
  }

  private static NoticeSettings withOneGroup(NoticeSettings all, InspectedUnit unit) {
    Grouping groups = all.grouping();
    Figures figures = all.figures();
    return all.withGrouping(
            new Grouping(
                groups.kinds(),
                one(groups.regions(), RegionPath.of(unit.region()).name(1)),
                groups.lowerRegions(),
                one(groups.departments(), unit.department()),
                groups.orders()))
        .withFigures(
            new Figures(
                figures.facts(),
                figures.parameters(),
                figures.tables(),
                List.of(),
                figures.earlier()));
  }

  /** The group of that name; the first where the unit belongs to none of these. */
  private static List<GroupName> one(List<GroupName> groups, String name) {
    List<GroupName> own = groups.stream().filter(group -> group.name().equals(name)).toList();
    return own.isEmpty() ? groups.stream().limit(1).toList() : own;
  }
}
