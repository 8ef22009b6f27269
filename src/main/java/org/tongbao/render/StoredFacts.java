package org.tongbao.render;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.OfficialOrder;
import org.tongbao.intake.sheet.InRound;
import org.tongbao.notice.Facts;
import org.tongbao.notice.ListedUnit;
import org.tongbao.notice.UnitFinding;
import org.tongbao.store.InspectionStore;
import org.tongbao.store.UnitProblems;

/** The stored facts of a run, for the notice model; long lists are read while they are printed. */
final class StoredFacts implements Facts {
  private final InspectionStore store;
  private final int rounds;

  /**
   * @param rounds how many there are
   */
  StoredFacts(InspectionStore store, int rounds) {
    this.store = store;
    this.rounds = rounds;
  }

  @Override
  public List<UnitFinding> named() {
    List<UnitFinding> named = new ArrayList<>();
    store.forEachNamedFinding((finding, unit) -> named.add(new UnitFinding(finding, unit)));
    return named;
  }

  @Override
  public int findingCount() {
    return store.findings();
  }

  @Override
  public void forEachFinding(Consumer<Finding> each) {
    store.forEachFinding(stored -> each.accept(stored.finding()));
  }

  @Override
  public void forEachFindingKey(Consumer<Finding> each) {
    store.forEachFindingKey(each);
  }

  @Override
  public List<InspectedUnit> scored(String kind) {
    return store.scored(kind);
  }

  @Override
  public void forEachUnit(BiConsumer<InspectedUnit, Boolean> each) {
    store.forEachCountedUnit((stored, vetoed) -> each.accept(stored.unit(), vetoed));
  }

  @Override
  public void forEachUnitWithPath(BiConsumer<InspectedUnit, Boolean> each) {
    store.forEachUnitWithPath(each);
  }

  @Override
  public List<ListedUnit> listed(String kind, OfficialOrder order) {
    return new Listed(store.listed(kind, order));
  }

  /** Converts units as they are requested. */
  private static final class Listed extends AbstractList<ListedUnit> {
    private final List<UnitProblems> units;

    Listed(List<UnitProblems> units) {
      this.units = units;
    }

    @Override
    public int size() {
      return units.size();
    }

    @Override
    public ListedUnit get(int index) {
      UnitProblems unit = units.get(index);
      List<String> problems = unit.problems().stream().distinct().toList();
      return ListedUnit.of(unit.unit(), problems, unit.findings());
    }
  }

  @Override
  public List<InspectedUnit> unitRows() {
    return StoredRows.of(store.unitReader());
  }

  @Override
  public List<Finding> findingRows() {
    return StoredRows.of(store.findingReader());
  }

  @Override
  public List<StoredFacts> laterRounds() {
    return IntStream.range(1, rounds)
        .mapToObj(round -> new StoredFacts(store.round(round), 1))
        .toList();
  }

  @Override
  public List<Finding> earlierFindings() {
    List<Finding> earlier = new ArrayList<>();
    store.round(InRound.EARLIER).forEachFinding(stored -> earlier.add(stored.finding()));
    return earlier;
  }

  @Override
  public Set<Integer> vetoed() {
    return store.vetoed();
  }
}
