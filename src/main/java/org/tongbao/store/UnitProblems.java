package org.tongbao.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.InspectedUnit;

/** Joins units and their problems while both are read in the order of the units. */
public final class UnitProblems implements Iterator<UnitProblems.Unit>, AutoCloseable {
  private final Stream<InspectedUnit> unitStream;
  private final Stream<FindingTable.UnitProblem> problemStream;
  private final Iterator<InspectedUnit> units;
  private final Iterator<FindingTable.UnitProblem> problems;
  private FindingTable.@Nullable UnitProblem ahead;
  private boolean ended;

  UnitProblems(Stream<InspectedUnit> units, Stream<FindingTable.UnitProblem> problems) {
    this.unitStream = units;
    this.problemStream = problems;
    this.units = units.iterator();
    this.problems = problems.iterator();
    advance();
  }

  /**
   * A unit with its problems.
   *
   * @param problems 存在问题 of each, in the order of the sheet
   * @param findings the problems' rows in their sheet
   */
  public record Unit(InspectedUnit unit, List<String> problems, List<Integer> findings) {}

  @Override
  public boolean hasNext() {
    boolean more = !ended && units.hasNext();
    ended = !more;
    return more;
  }

  @Override
  public Unit next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    InspectedUnit unit = units.next();
    List<String> own = new ArrayList<>();
    List<Integer> rows = new ArrayList<>();
    for (FindingTable.UnitProblem next = ahead;
        next != null && next.unit() <= unit.row();
        next = ahead) {
      if (next.unit() < unit.row()) {
        throw new IllegalStateException("finding " + next.row() + " is of another kind of unit");
      }
      own.add(next.problem());
      rows.add(next.row());
      advance();
    }
    return new Unit(unit, own, rows);
  }

  private void advance() {
    ahead = problems.hasNext() ? problems.next() : null;
  }

  @Override
  public void close() {
    ended = true;
    unitStream.close();
    problemStream.close();
  }
}
