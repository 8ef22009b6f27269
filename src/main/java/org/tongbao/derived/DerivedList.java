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
 * The further notices that are to be made, entry by entry, each with the rows of its units: regions
 * and departments in the official order or in that of their first unit, failing units in the order
 * of the sheet.
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
   * A notice that is to be made.
   *
   * @param rows of its units
   */
  public record Planned(DerivedNotice item, List<Integer> rows) {}

  /** Reads a run's units. */
  public static DerivedList of(InspectionStore store, NoticeSettings settings) {
    return of(store::forEachUnitWithPath, settings);
  }

  /**
   * Reads units.
   *
   * @param units passes on each with its region's whole path, and whether it has a veto
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

  /** All of them, in the order in which they are made. */
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

  /** Names that differ only in what no file system takes, or in case, are told apart. */
  private void add(int entry, int serial, String name, String stem, List<Integer> rows) {
    String within = settings.outputs().derived().get(entry).each().folder() + "/" + stem;
    String file = within;
    for (int i = 2; !files.add(file.toLowerCase(Locale.ROOT)); i++) {
      file = within + "（" + i + "）";
    }
    int number = planned.size() + 1;
    planned.add(new Planned(new DerivedNotice(number, entry, serial, name, file + DOCX), rows));
  }

  /** Entries of which there is nothing, and numbers that cannot be. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    List<DerivedNoticeEntry> entries = settings.outputs().derived();
    for (int i = 0; i < entries.size(); i++) {
      int entry = i;
      DerivedNoticeEntry notice = entries.get(i);
      if (notice.each() != Each.FAILING_UNIT
          && planned.stream().noneMatch(each -> each.item().entry() == entry)) {
        problems.add(
            Problem.error(
                notice.places().level(),
                "要每个"
                    + (notice.each() == Each.REGION ? "第" + notice.level() + "层的" : "")
                    + notice.each().label()
                    + "出一份，数据表里却一个也没有",
                notice.each() == Each.REGION
                    ? "请核对“层次”和数据表的“地区”：写成“广东省/广州市/越秀区”的有三层"
                    : "请核对数据表的“部门”，或删去这一项"));
      }
    }
    problems.addAll(DerivedNumbers.problems(settings, planned));
    return problems;
  }

  /** Rows of units by what they belong to. */
  private static final class Grouped {
    private final PassRule rule;
    private final Map<String, List<Integer>> departments = new LinkedHashMap<>();
    private final Region regions = new Region();
    final List<InspectedUnit> failing = new ArrayList<>();

    /** In the official order, as far as there is one. */
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

    /** By written path or by name; of units nothing. */
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

  /** A region with those below it and the rows of all units in it. */
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
