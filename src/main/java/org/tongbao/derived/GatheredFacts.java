package org.tongbao.derived;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.DerivedNoticeEntry;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.RegionPath;
import org.tongbao.notice.UnitFinding;
import org.tongbao.store.DerivedNotice;
import org.tongbao.store.InspectionStore;

/**
 * Gathers the facts of some derived notices in one pass over the units and one over the findings,
 * each in the order of its sheet. What no notice of these needs is not kept. A unit takes about 300
 * bytes and a finding about 100, plus their texts, in however many of the notices they are.
 */
public final class GatheredFacts {
  private final List<DerivedNoticeEntry> entries;
  private final Map<Subject, DerivedFacts> notices = new LinkedHashMap<>();
  private final Map<Integer, Owner> owners = new HashMap<>();

  /** What a notice is about: the path of a region, a department, or the row of a unit. */
  private record Subject(int entry, String name) {}

  private record Owner(InspectedUnit unit, List<DerivedFacts> notices) {}

  private GatheredFacts(NoticeSettings settings, List<DerivedNotice> items) {
    entries = settings.outputs().derived();
    for (DerivedNotice item : items) {
      String name = item.unit() == 0 ? item.name() : String.valueOf(item.unit());
      notices.put(
          new Subject(item.entry(), name),
          new DerivedFacts(item, new ArrayList<>(), new ArrayList<>()));
    }
  }

  /**
   * The facts of notices of a run, in the order of the notices.
   *
   * @param settings those of the main notice
   */
  public static List<DerivedFacts> read(
      InspectionStore store, NoticeSettings settings, List<DerivedNotice> items) {
    GatheredFacts gathered = new GatheredFacts(settings, items);
    if (!items.isEmpty()) {
      store.forEachUnitWithPath((unit, vetoed) -> gathered.add(unit));
      store.forEachFindingOf(gathered.owners::containsKey, gathered::add);
    }
    return List.copyOf(gathered.notices.values());
  }

  /** The facts of notices of a small inspection that is in memory already. */
  public static List<DerivedFacts> of(
      List<InspectedUnit> units,
      List<UnitFinding> findings,
      NoticeSettings settings,
      List<DerivedNotice> items) {
    GatheredFacts gathered = new GatheredFacts(settings, items);
    units.forEach(gathered::add);
    findings.forEach(found -> gathered.add(found.finding()));
    return List.copyOf(gathered.notices.values());
  }

  private void add(InspectedUnit unit) {
    List<DerivedFacts> own = new ArrayList<>(entries.size());
    RegionPath region = RegionPath.of(unit.region());
    for (int entry = 0; entry < entries.size(); entry++) {
      DerivedFacts facts = notices.get(new Subject(entry, name(entries.get(entry), unit, region)));
      if (facts != null) {
        facts.units().add(unit);
        own.add(facts);
      }
    }
    if (!own.isEmpty()) {
      owners.put(unit.row(), new Owner(unit, own));
    }
  }

  /** What the notice of that entry would be about that has the unit; empty if there is none. */
  private static String name(DerivedNoticeEntry entry, InspectedUnit unit, RegionPath region) {
    return switch (entry.each()) {
      case REGION -> region.levels() < entry.level() ? "" : region.upTo(entry.level()).written();
      case DEPARTMENT -> unit.department();
      case FAILING_UNIT -> String.valueOf(unit.row());
    };
  }

  private void add(Finding finding) {
    @Nullable Integer row = finding.unitRow();
    Owner owner = row == null ? null : owners.get(row);
    if (owner != null) {
      UnitFinding found = new UnitFinding(finding, owner.unit());
      owner.notices().forEach(facts -> facts.findings().add(found));
    }
  }
}
