package org.tongbao.derived;

import java.util.List;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.RegionPath;
import org.tongbao.notice.InMemoryFacts;
import org.tongbao.notice.UnitFinding;

/**
 * Facts as a notice of a region counts them: by the regions one level below. If there are such
 * regions, units at the region itself count as 本级, so that the parts add up to the whole.
 */
public final class CountedRegions {
  private final RegionPath above;
  private final boolean anyBelow;

  private CountedRegions(RegionPath above, boolean anyBelow) {
    this.above = above;
    this.anyBelow = anyBelow;
  }

  /**
   * The facts of units that all lie in a region.
   *
   * @param above the region; an empty path for all regions
   * @param listed whether the settings list regions below it
   * @param units each with the full path of its region
   */
  public static InMemoryFacts below(
      RegionPath above, boolean listed, List<InspectedUnit> units, List<UnitFinding> findings) {
    int level = above.levels() + 1;
    boolean anyBelow =
        listed || units.stream().anyMatch(unit -> RegionPath.of(unit.region()).levels() >= level);
    CountedRegions counted = new CountedRegions(above, anyBelow);
    return new InMemoryFacts(
        units.stream().map(counted::unit).toList(),
        findings.stream().map(counted::finding).toList());
  }

  /** The name under which the units at a region itself count. */
  static String itself(RegionPath region) {
    return region.itself().last();
  }

  private InspectedUnit unit(InspectedUnit unit) {
    String below = RegionPath.of(unit.region()).name(above.levels() + 1);
    boolean itself = below.isEmpty() && anyBelow && above.levels() > 0;
    return unit.withRegion(itself ? itself(above) : below);
  }

  private UnitFinding finding(UnitFinding each) {
    InspectedUnit unit = each.unit();
    return unit == null ? each : new UnitFinding(each.finding(), unit(unit));
  }
}
