package org.tongbao.notice;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;

/** Which finding belongs to which unit, by their indexes. */
final class FindingOwners {
  private static final int BLOCK = 1000;

  private final RowTable<Finding> findings;
  private final int[] unitRows;
  private final int[] findingRows;
  private final int[] owners;

  /** For each unit, where its findings begin in {@link #ordered}; one more at the end. */
  private final int[] begins;

  /** The findings in the order of their units, those of one unit in the order of the sheet. */
  private final int[] ordered;

  private int prefetched = -1;

  /**
   * @param keys passes on all findings, each with the likely columns at least
   * @param likely columns of the findings that are likely to be asked for
   */
  FindingOwners(
      RowTable<InspectedUnit> units,
      RowTable<Finding> findings,
      Consumer<Consumer<Finding>> keys,
      List<RowColumn<Finding>> likely) {
    this.findings = findings;
    unitRows = new int[units.size()];
    for (int i = 0; i < unitRows.length; i++) {
      unitRows[i] = units.get(i).row();
    }
    findingRows = new int[findings.size()];
    owners = new int[findings.size()];
    begins = new int[units.size() + 1];
    findings.keep(keys, likely, this::add);
    for (int i = 1; i < begins.length; i++) {
      begins[i] += begins[i - 1];
    }
    ordered = new int[begins[begins.length - 1]];
    int[] next = begins.clone();
    for (int i = 0; i < owners.length; i++) {
      if (owners[i] >= 0) {
        ordered[next[owners[i]]++] = i;
      }
    }
  }

  private void add(Finding finding, int index) {
    Integer row = finding.unitRow();
    findingRows[index] = finding.row();
    owners[index] = row == null ? -1 : unitAt(row);
    if (owners[index] >= 0) {
      begins[owners[index] + 1]++;
    }
  }

  /** Rows that follow one another, as nearly always, are not searched. */
  private int unitAt(int row) {
    int near = unitRows.length == 0 ? -1 : row - unitRows[0];
    return near >= 0 && near < unitRows.length && unitRows[near] == row
        ? near
        : Arrays.binarySearch(unitRows, row);
  }

  /** How many findings there are. */
  int findings() {
    return owners.length;
  }

  /** The index of a finding's unit; negative if it has none. */
  int owner(int finding) {
    return owners[finding];
  }

  int unitRow(int unit) {
    return unitRows[unit];
  }

  int findingRow(int finding) {
    return findingRows[finding];
  }

  /** The index of the finding in that row of the sheet. */
  int findingAt(int row) {
    return Arrays.binarySearch(findingRows, row);
  }

  /** The indexes of a unit's findings. */
  int[] of(int unit) {
    return Arrays.copyOfRange(ordered, begins[unit], begins[unit + 1]);
  }

  /** Makes ready the findings of a unit and of those that follow it. */
  void prefetchNear(int unit) {
    int block = unit / BLOCK;
    if (block != prefetched) {
      prefetched = block;
      int end = Math.min(unitRows.length, (block + 1) * BLOCK);
      int[] near = Arrays.copyOfRange(ordered, begins[block * BLOCK], begins[end]);
      Arrays.sort(near);
      findings.prefetch(near);
    }
  }
}
