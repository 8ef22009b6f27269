package org.tongbao.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongbao.problem.Place;

/** Where the rows of a sheet stand: it may be read from several files and worksheets. */
public final class RowPlaces {
  private final TreeMap<Integer, Place> starts = new TreeMap<>();

  RowPlaces(List<SourceStart> sources) {
    sources.forEach(start -> starts.put(start.row(), start.source()));
  }

  /**
   * The place of a row.
   *
   * @param row its number in the sheet
   * @param line in which its record begins
   */
  public Place of(int row, int line) {
    Map.Entry<Integer, Place> start = starts.floorEntry(row);
    if (start == null) {
      throw new IllegalStateException("no source of row " + row);
    }
    return start.getValue().at(line, 0);
  }
}
