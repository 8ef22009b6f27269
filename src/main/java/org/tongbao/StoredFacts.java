package org.tongbao;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.notice.Facts;
import org.tongbao.notice.ListedUnit;
import org.tongbao.notice.UnitFinding;
import org.tongbao.store.InspectionStore;
import org.tongbao.store.InspectionStore.UnitProblem;

/** The facts of a run as the notice asks for them; long lists are read as they are printed. */
final class StoredFacts implements Facts {
  private final InspectionStore store;

  StoredFacts(InspectionStore store) {
    this.store = store;
  }

  @Override
  public List<UnitFinding> findings() {
    List<UnitFinding> findings = new ArrayList<>();
    store.forEachFinding((finding, unit) -> findings.add(new UnitFinding(finding, unit)));
    return findings;
  }

  @Override
  public List<InspectedUnit> scored(String kind) {
    return store.scored(kind);
  }

  @Override
  public void forEachUnit(BiConsumer<InspectedUnit, Boolean> each) {
    store.forEachUnit((stored, vetoed) -> each.accept(stored.unit(), vetoed));
  }

  @Override
  public Iterable<ListedUnit> units(String kind) {
    return () -> new Units(store.unitProblems(kind));
  }

  /** Puts a unit's problems together; closes the stream behind the last unit. */
  private static final class Units implements Iterator<ListedUnit> {
    private final Stream<UnitProblem> stream;
    private final Iterator<UnitProblem> rows;
    private @Nullable UnitProblem ahead;

    Units(Stream<UnitProblem> stream) {
      this.stream = stream;
      this.rows = stream.iterator();
      advance();
    }

    @Override
    public boolean hasNext() {
      return ahead != null;
    }

    @Override
    public ListedUnit next() {
      UnitProblem first = ahead;
      if (first == null) {
        throw new NoSuchElementException();
      }
      List<String> problems = new ArrayList<>();
      List<Integer> findings = new ArrayList<>();
      for (UnitProblem row = first;
          row != null && row.unit().row() == first.unit().row();
          row = ahead) {
        if (row.problem() != null) {
          problems.add(row.problem());
          findings.add(row.finding());
        }
        advance();
      }
      return ListedUnit.of(first.unit(), problems, findings);
    }

    private void advance() {
      if (rows.hasNext()) {
        ahead = rows.next();
      } else {
        ahead = null;
        stream.close();
      }
    }
  }
}
