package org.tongbao.intake.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.RegionPath;

/**
 * The regions that the settings list, level by level. If no regions are listed below a region, any
 * name is accepted there.
 */
public final class RegionNames {
  private final Map<RegionPath, OfficialNames> below = new HashMap<>();
  private final FirstWritten unlistedNames = new FirstWritten();

  /** Groups of the settings, each by its whole path. */
  public static RegionNames of(List<GroupName> listed) {
    RegionNames names = new RegionNames();
    for (GroupName each : listed) {
      RegionPath path = RegionPath.of(each.name());
      names.add(path, each.shortName().equals(each.name()) ? path.last() : each.shortName());
    }
    return names;
  }

  /**
   * Adds a listed region.
   *
   * @param path all of its names in full
   * @param shortName of the last of them; that name itself where there is none
   */
  public void add(RegionPath path, String shortName) {
    below
        .computeIfAbsent(path.upTo(path.levels() - 1), above -> new OfficialNames())
        .add(path.last(), shortName);
  }

  /**
   * A name that may not stand where it does.
   *
   * @param path to it, those above it in full
   * @param known what may stand in its place
   */
  public record Unlisted(RegionPath path, OfficialNames known) {
    /**
     * In characters: the path is meant to be copied, and the longest real one has less than half.
     */
    private static final int SHOWN = 100;

    /** The name, as a message quotes it. */
    public String name() {
      return PlainText.show(path.last());
    }

    /** The path above the name, as a message quotes it; empty at the first level. */
    public String above() {
      return PlainText.show(path.upTo(path.levels() - 1).written());
    }

    /** The whole path: a lower name alone would be listed as one of the first level. */
    public String whole() {
      return PlainText.show(path.written(), SHOWN);
    }

    /** What may be written instead. */
    public Suggestion suggestion() {
      return Suggestion.of(path.last(), known);
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
      OfficialNames known = below.get(path);
      String full = known == null ? unlistedNames.of(name) : known.full(name);
      path = path.below(full == null ? name : full);
      if (known != null && full == null) {
        unlisted.accept(new Unlisted(path, known));
      }
    }
    return path;
  }
}
