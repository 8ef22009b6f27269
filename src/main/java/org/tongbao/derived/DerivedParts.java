package org.tongbao.derived;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tongbao.inspection.RegionPath;
import org.tongbao.store.DerivedNotice;

/** Divides derived notices into parts that take about the same time, one for each thread. */
public final class DerivedParts {
  /** What every document costs besides its units, counted in units. */
  private static final int DOCUMENT = 300;

  private DerivedParts() {}

  /**
   * The parts, none of them empty, each in the order in which its notices are made. The notices of
   * a region stand next to those of the regions and units in it, so few units belong to more than
   * one part.
   *
   * @param most how many parts there may be
   */
  public static List<List<DerivedNotice>> of(List<DerivedList.Planned> planned, int most) {
    List<List<DerivedNotice>> parts = new ArrayList<>();
    long total = planned.stream().mapToLong(DerivedParts::cost).sum();
    long before = 0;
    long last = -1;
    Comparator<DerivedList.Planned> byPath =
        Comparator.comparing(each -> each.region() + RegionPath.SEPARATOR);
    for (DerivedList.Planned each : planned.stream().sorted(byPath).toList()) {
      long part = (before + cost(each) / 2) * most / total;
      if (part != last) {
        parts.add(new ArrayList<>());
        last = part;
      }
      parts.get(parts.size() - 1).add(each.item());
      before += cost(each);
    }
    return parts;
  }

  private static long cost(DerivedList.Planned each) {
    return (long) DOCUMENT + each.units();
  }
}
