package org.tongbao.intake.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.RegionPath;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.RegionNames;
import org.tongbao.intake.text.RegionNames.Unlisted;
import org.tongbao.intake.text.Suggestion;
import org.tongbao.intake.text.WrittenRegion;
import org.tongbao.problem.Problem;

/**
 * The setting of the regions, of one level or several. Its paths follow the rules of the sheet's
 * regions: a region above may be written by its short name, and must be listed where others of its
 * level are.
 *
 * @param first those of the first level
 * @param lower those of all levels below, each with its whole path
 */
record SettingsRegions(List<GroupName> first, List<GroupName> lower) {

  /**
   * A region of the list.
   *
   * @param name as it is written
   * @param path that it means
   * @param shortName of the last of them; null where there is none
   */
  private record Region(
      Setting<String> name, RegionPath path, @Nullable Setting<String> shortName) {
    String lastShort() {
      return shortName == null ? path.last() : shortName.value();
    }

    GroupName group() {
      return new GroupName(path.written(), shortName == null ? path.written() : shortName.value());
    }
  }

  /** Reads them, all names in full; everything wrong with them is reported. */
  static SettingsRegions read(SettingsMap map) {
    int before = map.reports();
    List<Region> regions = parse(map);
    if (map.reports() == before) {
      writeInFull(regions, map); // else one above may be what could not be parsed
    }
    refuseRepeated(regions, map);
    return new SettingsRegions(
        regions.stream().filter(each -> each.path().levels() == 1).map(Region::group).toList(),
        regions.stream().filter(each -> each.path().levels() > 1).map(Region::group).toList());
  }

  private static List<Region> parse(SettingsMap map) {
    List<Region> regions = new ArrayList<>();
    for (ListedGroup group : ListedGroup.read(map, Keys.REGIONS, map.list(Keys.REGIONS))) {
      Setting<String> name = group.name();
      WrittenRegion written = WrittenRegion.parse(name.value());
      if (written.path() == null) {
        map.report(
            (written.fault() == WrittenRegion.Fault.WIDE_SLASH
                    ? SettingsMessage.WIDE_SLASH_IN_LISTED_REGION
                    : SettingsMessage.EMPTY_NAME_IN_LISTED_REGION)
                .at(name.place(), PlainText.show(name.value())));
      } else {
        regions.add(new Region(name, written.path(), shortName(group, map)));
      }
    }
    return regions;
  }

  /** Null also where it only repeats the name. */
  private static @Nullable Setting<String> shortName(ListedGroup group, SettingsMap map) {
    Setting<String> shortName = group.shortName();
    if (shortName == null || shortName.value().equals(group.name().value())) {
      return null;
    }
    if (WrittenRegion.isPath(shortName.value())) {
      map.report(
          SettingsMessage.SLASH_IN_SHORT_NAME.at(
              shortName.place(), PlainText.show(shortName.value()), Keys.SHORT.example()));
      return null;
    }
    return shortName;
  }

  /** Level by level from the largest, because a region above may itself lie below a short name. */
  private static void writeInFull(List<Region> regions, SettingsMap map) {
    RegionNames known = new RegionNames();
    IntStream.range(0, regions.size())
        .boxed()
        .sorted(Comparator.comparingInt(i -> regions.get(i).path().levels()))
        .forEach(
            i -> {
              Region region = inFull(regions.get(i), known, map);
              known.add(region.path(), region.lastShort());
              regions.set(i, region);
            });
  }

  private static Region inFull(Region region, RegionNames known, SettingsMap map) {
    RegionPath path = region.path();
    RegionPath above =
        known.inFull(
            path.upTo(path.levels() - 1), unlisted -> map.report(unreachable(region, unlisted)));
    return new Region(region.name(), above.below(path.last()), region.shortName());
  }

  /** No row of the sheet may name what lies above the region. */
  private static Problem unreachable(Region region, Unlisted above) {
    String written = PlainText.show(region.name().value());
    Suggestion suggestion = above.suggestion();
    if (above.above().isEmpty()) {
      return suggestion
          .choose(SettingsMessage.MISSPELT_UPPER_REGION, SettingsMessage.UNKNOWN_UPPER_REGION)
          .at(region.name().place(), written, above.name(), suggestion.words());
    }
    return suggestion
        .choose(SettingsMessage.MISSPELT_MIDDLE_REGION, SettingsMessage.UNKNOWN_MIDDLE_REGION)
        .at(
            region.name().place(),
            written,
            above.name(),
            above.above(),
            suggestion.words(),
            above.whole());
  }

  /** Counties of one name lie in different cities: only side by side must their names differ. */
  private static void refuseRepeated(List<Region> regions, SettingsMap map) {
    ListedNames names = new ListedNames(Keys.REGIONS, map);
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
