package org.tongbao.derived;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.tongbao.inspection.DerivedNoticeEntry;
import org.tongbao.inspection.DerivedNoticeEntry.Each;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.Level;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.NoticeSettings.Paper;
import org.tongbao.inspection.RegionPath;
import org.tongbao.output.FileName;
import org.tongbao.problem.Problem;
import org.tongbao.statistics.Outcome;
import org.tongbao.statistics.PassRule;
import org.tongbao.store.DerivedNotice;
import org.tongbao.store.InspectionStore;

/**
 * The derived notices to make, entry by entry. Regions and departments stand in the official order,
 * or else in the order of their first unit; failing units in the order of the sheet.
 */
public final class DerivedList {
  private static final String DOCX = ".docx";

  private final NoticeSettings settings;
  private final List<Planned> planned = new ArrayList<>();
  private final Set<String> files = new HashSet<>();

  /** The first issuer of each entry that is too long. */
  private final Map<Integer, Problem> longIssuers = new TreeMap<>();

  private DerivedList(NoticeSettings settings) {
    this.settings = settings;
  }

  /**
   * A notice to make.
   *
   * @param region the written path of its region, or of its unit's; empty if there is none
   * @param units how many units it is about
   */
  public record Planned(DerivedNotice item, String region, int units) {}

  /** Plans the notices of a run from its stored units. */
  public static DerivedList of(InspectionStore store, NoticeSettings settings) {
    return of(store::forEachUnitWithPath, settings);
  }

  /**
   * Plans the notices from units.
   *
   * @param units passes on each unit with the full path of its region, and whether it has a veto
   */
  public static DerivedList of(
      Consumer<BiConsumer<InspectedUnit, Boolean>> units, NoticeSettings settings) {
    DerivedList list = new DerivedList(settings);
    if (!settings.outputs().derived().isEmpty()) {
      Grouped grouped = new Grouped(settings);
      units.accept(grouped::add);
      for (int entry = 0; entry < settings.outputs().derived().size(); entry++) {
        list.plan(entry, grouped);
      }
    }
    return list;
  }

  /** All notices, in the order of their numbers. */
  public List<Planned> planned() {
    return planned;
  }

  private void plan(int entry, Grouped grouped) {
    DerivedNoticeEntry notice = settings.outputs().derived().get(entry);
    Map<String, Integer> groups = grouped.of(notice);
    int serial = 0;
    if (notice.each() == Each.FAILING_UNIT) {
      int digits = Math.max(4, String.valueOf(grouped.failing.size()).length());
      for (InspectedUnit unit : grouped.failing) {
        serial++;
        String number = String.format(Locale.ROOT, "%0" + digits + "d-", serial);
        String stem = number + FileName.stem(unit.name());
        add(entry, serial, unit.name(), unit.row(), stem, unit.region(), 1);
        requireShortIssuer(unit.sponsor());
      }
    }
    for (Map.Entry<String, Integer> group : groups.entrySet()) {
      if (group.getValue() > 0) {
        boolean region = notice.each() == Each.REGION;
        RegionPath path =
            region ? RegionPath.of(group.getKey()) : new RegionPath(List.of(group.getKey()));
        String stem =
            String.join(RegionPath.SEPARATOR, path.names().stream().map(FileName::stem).toList());
        String place = region ? group.getKey() : "";
        add(entry, ++serial, group.getKey(), 0, stem, place, group.getValue());
        requireShortIssuer("");
      }
    }
  }

  /** File names that would be equal, or differ only in case, get a number. */
  private void add(
      int entry, int serial, String name, int unit, String stem, String region, int units) {
    String path = settings.outputs().derived().get(entry).each().folder() + "/" + stem;
    String file = path;
    for (int i = 2; !files.add(file.toLowerCase(Locale.ROOT)); i++) {
      file = path + "（" + i + "）";
    }
    int number = planned.size() + 1;
    DerivedNotice item = new DerivedNotice(number, entry, serial, name, unit, file + DOCX);
    planned.add(new Planned(item, region, units));
  }

  /** The name of a region or a sponsor may make an issuer that no title holds. */
  private void requireShortIssuer(String sponsor) {
    DerivedNotice item = planned.get(planned.size() - 1).item();
    int length = new DerivedSettings(settings, item).issuer(sponsor).length();
    if (length > Paper.LONGEST_NAME) {
      DerivedNoticeEntry notice = settings.outputs().derived().get(item.entry());
      longIssuers.putIfAbsent(
          item.entry(),
          DerivedMessage.ISSUER_TOO_LONG.at(
              notice.places().level(), item.file(), length, Paper.LONGEST_NAME));
    }
  }

  /** Entries for which there is no notice, impossible 发文字号 and issuers. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    List<DerivedNoticeEntry> entries = settings.outputs().derived();
    for (int i = 0; i < entries.size(); i++) {
      int entry = i;
      DerivedNoticeEntry notice = entries.get(i);
      if (notice.each() != Each.FAILING_UNIT
          && planned.stream().noneMatch(each -> each.item().entry() == entry)) {
        problems.add(
            notice.each() == Each.REGION
                ? DerivedMessage.NO_REGION_AT_LEVEL.at(notice.places().level(), notice.level())
                : DerivedMessage.NO_DEPARTMENT.at(notice.places().level()));
      }
    }
    problems.addAll(longIssuers.values());
    problems.addAll(DerivedNumbers.problems(settings, planned));
    return problems;
  }

  /** Entries whose template set is for regions of another level: it would print 全省 of a city. */
  public List<Problem> reminders() {
    List<Problem> reminders = new ArrayList<>();
    List<DerivedNoticeEntry> entries = settings.outputs().derived();
    for (int i = 0; i < entries.size(); i++) {
      int entry = i;
      DerivedNoticeEntry notice = entries.get(i);
      Level level = settings.basics().levels().get(notice.template());
      if (level != null && notice.each() == Each.REGION) {
        planned.stream()
            .filter(each -> each.item().entry() == entry)
            .map(each -> RegionPath.of(each.item().name()).last())
            .flatMap(name -> ofOtherLevel(notice, level, name).stream())
            .findFirst()
            .ifPresent(reminders::add);
      }
    }
    return reminders;
  }

  private static Optional<Problem> ofOtherLevel(
      DerivedNoticeEntry notice, Level level, String region) {
    String government = region + "人民政府"; // by which its level is known, whoever issues
    return level
        .otherThan(government)
        .map(
            other ->
                DerivedMessage.DERIVED_SET_OF_OTHER_LEVEL.at(
                    notice.places().template(),
                    region,
                    other,
                    notice.template(),
                    level.label(),
                    level.whole(government)));
  }

  /** How many units each region and each department has, and the failing units. */
  private static final class Grouped {
    private final PassRule rule;
    private final Map<String, Integer> departments = new LinkedHashMap<>();
    private final Region regions = new Region();
    final List<InspectedUnit> failing = new ArrayList<>();

    /** Enters regions and departments in the official order, as far as there is one. */
    Grouped(NoticeSettings settings) {
      rule = new PassRule(settings.scoring().passLine());
      for (List<GroupName> listed :
          List.of(settings.grouping().regions(), settings.grouping().lowerRegions())) {
        listed.forEach(each -> regions.at(RegionPath.of(each.name())));
      }
      settings.grouping().departments().forEach(each -> departments.put(each.name(), 0));
    }

    void add(InspectedUnit unit, boolean vetoed) {
      if (!unit.department().isEmpty()) {
        departments.merge(unit.department(), 1, Integer::sum);
      }
      regions.add(RegionPath.of(unit.region()));
      if (rule.outcome(unit, vetoed) == Outcome.FAILED) {
        failing.add(unit);
      }
    }

    /** Counts by region path or by department name; empty for failing units. */
    Map<String, Integer> of(DerivedNoticeEntry notice) {
      Map<String, Integer> groups = new LinkedHashMap<>();
      switch (notice.each()) {
        case REGION -> regions.collect("", notice.level(), groups);
        case DEPARTMENT -> groups.putAll(departments);
        case FAILING_UNIT -> {}
      }
      return groups;
    }
  }

  /** A region with the regions below it and the number of all units in it. */
  private static final class Region {
    private final Map<String, Region> below = new LinkedHashMap<>();
    private int units;

    Region at(RegionPath path) {
      Region region = this;
      for (String name : path.names()) {
        region = region.below.computeIfAbsent(name, unused -> new Region());
      }
      return region;
    }

    void add(RegionPath path) {
      at(path);
      Region region = this;
      for (String name : path.names()) {
        region = region.at(new RegionPath(List.of(name)));
        region.units++;
      }
    }

    void collect(String above, int level, Map<String, Integer> groups) {
      below.forEach(
          (name, region) -> {
            String path = above.isEmpty() ? name : above + RegionPath.SEPARATOR + name;
            if (level == 1) {
              groups.put(path, region.units);
            } else {
              region.collect(path, level - 1, groups);
            }
          });
    }
  }
}
