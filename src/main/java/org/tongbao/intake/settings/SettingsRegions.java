package org.tongbao.intake.settings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.RegionPath;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.RegionNames;
import org.tongbao.intake.text.WrittenRegion;
import org.tongbao.problem.Problem;

/**
 * The setting of the regions, of one level or several. What it lists is read as the sheet's regions
 * are, or a region listed in one way of writing would be refused in another: a region above may
 * stand there by its short name, and must be listed where its like are.
 */
final class SettingsRegions {
  private final SettingsMap map;
  private final List<Problem> problems;

  /**
   * @param map the whole settings
   * @param problems to which everything wrong with the regions is added
   */
  SettingsRegions(SettingsMap map, List<Problem> problems) {
    this.map = map;
    this.problems = problems;
  }

  /**
   * A region of the list.
   *
   * @param name as it is written
   * @param path that it means
   * @param shortName of the last of the path's names; null where there is none
   */
  private record Region(
      Setting<String> name, RegionPath path, @Nullable Setting<String> shortName) {
    Region at(RegionPath full) {
      return new Region(name, full, shortName);
    }

    GroupName group() {
      return new GroupName(path.written(), shortName == null ? path.written() : shortName.value());
    }
  }

  /** Each by its whole path, all of its names in full. */
  List<GroupName> read() {
    int before = problems.size();
    List<Region> regions = regions();
    if (problems.size() == before) {
      regions = inFull(regions); // else one above may be what could not be read
    }
    refuseRepeated(regions);
    return regions.stream().map(Region::group).toList();
  }

  private List<Region> regions() {
    List<Region> regions = new ArrayList<>();
    for (ListedGroup group : ListedGroup.read(map, Keys.REGIONS)) {
      Setting<String> name = group.name();
      WrittenRegion written = WrittenRegion.read(name.value());
      if (written.path() == null) {
        problems.add(
            Problem.error(
                name.place(),
                "“地区”里的“" + PlainText.show(name.value()) + "”" + written.fault(),
                WrittenRegion.EXAMPLE));
      } else {
        regions.add(new Region(name, written.path(), shortName(group)));
      }
    }
    return regions;
  }

  /** Null also where it only says the name again. */
  private @Nullable Setting<String> shortName(ListedGroup group) {
    Setting<String> shortName = group.shortName();
    if (shortName == null || shortName.value().equals(group.name().value())) {
      return null;
    }
    if (WrittenRegion.isPath(shortName.value())) {
      problems.add(
          Problem.error(
              shortName.place(),
              "“地区”里的简称“" + PlainText.show(shortName.value()) + "”带了斜线",
              "简称只写最后一层的，不写斜线，例如“" + Keys.SHORT.example() + "”"));
      return null;
    }
    return shortName;
  }

  /** Level by level from the largest, because a region above may itself lie below a short name. */
  private List<Region> inFull(List<Region> written) {
    List<Region> regions = written;
    List<Integer> levels =
        written.stream().map(region -> region.path().levels()).sorted().distinct().toList();
    for (int level : levels) {
      List<GroupName> above =
          regions.stream()
              .filter(region -> region.path().levels() < level)
              .map(Region::group)
              .toList();
      RegionNames known = RegionNames.of(above);
      regions =
          regions.stream()
              .map(region -> region.path().levels() == level ? inFull(region, known) : region)
              .toList();
    }
    return regions;
  }

  private Region inFull(Region region, RegionNames known) {
    RegionPath path = region.path();
    RegionPath above =
        known.inFull(
            path.upTo(path.levels() - 1), unlisted -> refuseUnreachable(region.name(), unlisted));
    return region.at(above.below(path.last()));
  }

  /** No row of the sheet may name what lies above it. */
  private void refuseUnreachable(Setting<String> name, RegionNames.Unlisted above) {
    problems.add(
        Problem.error(
            name.place(),
            "“地区”里的“"
                + PlainText.show(name.value())
                + "”用不上：“"
                + PlainText.show(above.path().last())
                + "”不在"
                + above.where(),
            above.remedy()));
  }

  /** Counties of one name lie in different cities: only side by side must their names differ. */
  private void refuseRepeated(List<Region> regions) {
    ListedNames names = new ListedNames(Keys.REGIONS, problems);
    for (Region region : regions) {
      RegionPath path = region.path();
      names.addPlain(new Setting<>(path.written(), region.name().place()));
      Setting<String> shortName = region.shortName();
      if (shortName != null && !shortName.value().equals(path.last())) {
        RegionPath inShort = path.upTo(path.levels() - 1).below(shortName.value());
        names.addPlain(new Setting<>(inShort.written(), shortName.place()));
      }
    }
  }
}
