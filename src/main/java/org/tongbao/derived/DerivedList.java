package org.tongbao.derived;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.tongbao.inspection.DerivedNoticeEntry;
import org.tongbao.inspection.DerivedNoticeEntry.Each;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.RegionPath;
import org.tongbao.output.FileName;
import org.tongbao.problem.Problem;
import org.tongbao.statistics.Outcome;
import org.tongbao.statistics.PassRule;
import org.tongbao.store.DerivedNotice;
import org.tongbao.store.InspectionStore;

/**
 * The derived notices to make, entry by entry, each with the rows of its units. Regions and
 * departments stand in the official order, or else in the order of their first unit; failing units
 * in the order of the sheet.
 */
public final class DerivedList {
  private static final String DOCX = ".docx";

  private final NoticeSettings settings;
  private final List<Planned> planned = new ArrayList<>();
  private final Set<String> files = new HashSet<>();

  private DerivedList(NoticeSettings settings) {
    this.settings = settings;
  }

  /**
   * A notice to make.
   *
   * @param rows the rows of its units
   */
  public record Planned(DerivedNotice item, List<Integer> rows) {}

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

  /** All notices, in the order in which they are made. */
  public List<Planned> planned() {
    return planned;
  }

  private void plan(int entry, Grouped grouped) {
    DerivedNoticeEntry notice = settings.outputs().derived().get(entry);
    Map<String, List<Integer>> groups = grouped.of(notice);
    int serial = 0;
    if (notice.each() == Each.FAILING_UNIT) {
      int digits = Math.max(4, String.valueOf(grouped.failing.size()).length());
      for (InspectedUnit unit : grouped.failing) {
        serial++;
        String number = String.format(Locale.ROOT, "%0" + digits + "d-", serial);
        add(entry, serial, unit.name(), number + FileName.stem(unit.name()), List.of(unit.row()));
      }
    }
    for (Map.Entry<String, List<Integer>> group : groups.entrySet()) {
      if (!group.getValue().isEmpty()) {
        RegionPath path =
            notice.each() == Each.REGION
                ? RegionPath.of(group.getKey())
                : new RegionPath(List.of(group.getKey()));
        String stem =
            String.join(RegionPath.SEPARATOR, path.names().stream().map(FileName::stem).toList());
        add(entry, ++serial, group.getKey(), stem, group.getValue());
      }
    }
  }

  /** File names that would be equal, or differ only in case, get a number. */
  private void add(int entry, int serial, String name, String stem, List<Integer> rows) {
    String path = settings.outputs().derived().get(entry).each().folder() + "/" + stem;
    String file = path;
    for (int i = 2; !files.add(file.toLowerCase(Locale.ROOT)); i++) {
      file = path + "（" + i + "）";
    }
    int number = planned.size() + 1;
    planned.add(new Planned(new DerivedNotice(number, entry, serial, name, file + DOCX), rows));
  }

  /** Entries for which there is no notice, and impossible 发文字号. */
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
    problems.addAll(DerivedNumbers.problems(settings, planned));
    return problems;
  }

  /** Rows of units by region and by department, and the failing units. */
  private static final class Grouped {
    private final PassRule rule;
    private final Map<String, List<Integer>> departments = new LinkedHashMap<>();
    private final Region regions = new Region();
    final List<InspectedUnit> failing = new ArrayList<>();

    /** Enters regions and departments in the official order, as far as there is one. */
    Grouped(NoticeSettings settings) {
      rule = new PassRule(settings.scoring().passLine());
      for (List<GroupName> listed :
          List.of(settings.grouping().regions(), settings.grouping().lowerRegions())) {
        listed.forEach(each -> regions.at(RegionPath.of(each.name())));
      }
      settings
          .grouping()
          .departments()
          .forEach(each -> departments.put(each.name(), new ArrayList<>()));
    }

    void add(InspectedUnit unit, boolean vetoed) {
      if (!unit.department().isEmpty()) {
        departments.computeIfAbsent(unit.department(), unused -> new ArrayList<>()).add(unit.row());
      }
      regions.add(RegionPath.of(unit.region()), unit.row());
      if (rule.outcome(unit, vetoed) == Outcome.FAILED) {
        failing.add(unit);
      }
    }

    /** Rows by region path or by department name; empty for failing units. */
    Map<String, List<Integer>> of(DerivedNoticeEntry notice) {
      Map<String, List<Integer>> groups = new LinkedHashMap<>();
      switch (notice.each()) {
        case REGION -> regions.collect("", notice.level(), groups);
        case DEPARTMENT -> groups.putAll(departments);
        case FAILING_UNIT -> {}
      }
      return groups;
    }
  }

  /** A region with the regions below it and the rows of all units in it. */
  private static final class Region {
    private final Map<String, Region> below = new LinkedHashMap<>();
    private final List<Integer> rows = new ArrayList<>();

    Region at(RegionPath path) {
      Region region = this;
      for (String name : path.names()) {
        region = region.below.computeIfAbsent(name, unused -> new Region());
      }
      return region;
    }

    void add(RegionPath path, int row) {
      at(path);
      Region region = this;
      for (String name : path.names()) {
        region = region.at(new RegionPath(List.of(name)));
        region.rows.add(row);
      }
    }

    void collect(String above, int level, Map<String, List<Integer>> groups) {
      below.forEach(
          (name, region) -> {
            String path = above.isEmpty() ? name : above + RegionPath.SEPARATOR + name;
            if (level == 1) {
              groups.put(path, region.rows);
            } else {
              region.collect(path, level - 1, groups);
            }
          });
    }
  }
}
