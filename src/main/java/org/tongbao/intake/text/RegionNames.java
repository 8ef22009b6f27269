package org.tongbao.intake.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.RegionPath;

/**
 * The regions that the settings list, level by level. Below a region of which none are listed any
 * name may be written.
 */
public final class RegionNames {
  private final List<GroupName> first = new ArrayList<>();
  private final List<GroupName> lower = new ArrayList<>();

  /** By the written path of the region above, the empty one for the first level. */
  private final Map<String, OfficialNames> below = new HashMap<>();

  private RegionNames() {}

  /**
   * Sorts what the settings list.
   *
   * @param listed each by its whole path
   */
  public static RegionNames of(List<GroupName> listed) {
    RegionNames names = new RegionNames();
    Map<String, List<GroupName>> listedBelow = new HashMap<>();
    for (GroupName each : listed) {
      RegionPath path = RegionPath.of(each.name());
      (path.levels() == 1 ? names.first : names.lower).add(each);
      String shortName = each.shortName().equals(each.name()) ? path.last() : each.shortName();
      listedBelow
          .computeIfAbsent(path.upTo(path.levels() - 1).written(), unused -> new ArrayList<>())
          .add(new GroupName(path.last(), shortName));
    }
    listedBelow.forEach((above, groups) -> names.below.put(above, OfficialNames.of(groups)));
    return names;
  }

  /** Those of the first level. */
  public List<GroupName> first() {
    return first;
  }

  /** Those of all levels below, each with its whole path. */
  public List<GroupName> lower() {
    return lower;
  }

  /**
   * A name that may not stand where it does.
   *
   * @param path to it, those above it in full
   * @param known what may stand in its place
   */
  public record Unlisted(RegionPath path, OfficialNames known) {
    /** Characters: the path is to be copied, and the longest real one has not half as many. */
    private static final int SHOWN = 100;

    /** Where it is not: the list, and of several levels the region above. */
    public String where() {
      String above = path.upTo(path.levels() - 1).written();
      return "“地区”里" + (above.isEmpty() ? "" : "“" + PlainText.show(above) + "”下面");
    }

    /** A lower one alone, without those above it, would be listed as one of the first level. */
    public String remedy() {
      return Choice.among(path.last(), known.written())
          + "；若确有，请"
          + (path.levels() == 1 ? "" : "把“" + PlainText.show(path.written(), SHOWN) + "”")
          + "按规定次序加进“地区”";
    }
  }

  /**
   * The path with each of its names in full.
   *
   * @param unlisted receives a name that is not listed where others are; the path then keeps it
   */
  public RegionPath inFull(RegionPath written, Consumer<Unlisted> unlisted) {
    RegionPath path = new RegionPath(List.of());
    for (String name : written.names()) {
      OfficialNames known = below.get(path.written());
      String full = known == null ? name : known.full(name);
      path = path.below(full == null ? name : full);
      if (known != null && full == null) {
        unlisted.accept(new Unlisted(path, known));
      }
    }
    return path;
  }
}
