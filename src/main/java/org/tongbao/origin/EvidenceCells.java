package org.tongbao.origin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.notice.Evidence;
import org.tongbao.notice.Source;
import org.tongbao.origin.TracedText.ValuePart;
import org.tongbao.problem.Place;

/** The cells behind values: the rows of their sources, as the sheets have them. */
final class EvidenceCells {
  /** How many characters beside a part a cell must have in common with the value. */
  private static final int BESIDE = 6;

  private final Map<Sheet, Map<Integer, Map<Place, String>>> rows = new EnumMap<>(Sheet.class);

  private EvidenceCells() {}

  /** Reads the rows that some sources name. */
  static EvidenceCells read(List<Source> sources, SheetCells sheets) throws IOException {
    Map<Sheet, Set<Integer>> named = new EnumMap<>(Sheet.class);
    for (Source source : sources) {
      for (Evidence evidence : source.evidence()) {
        Sheet sheet = sheet(evidence);
        if (sheet != null) {
          named.computeIfAbsent(sheet, none -> new HashSet<>()).addAll(rows(evidence));
        }
      }
    }
    EvidenceCells cells = new EvidenceCells();
    for (Map.Entry<Sheet, Set<Integer>> each : named.entrySet()) {
      cells.rows.put(each.getKey(), sheets.of(each.getKey(), each.getValue()));
    }
    return cells;
  }

  private static @Nullable Sheet sheet(Evidence evidence) {
    if (evidence instanceof Evidence.Findings) {
      return Sheet.FINDINGS;
    }
    return evidence instanceof Evidence.UnitRows ? Sheet.UNITS : null;
  }

  private static List<Integer> rows(Evidence evidence) {
    if (evidence instanceof Evidence.Findings findings) {
      return findings.rows();
    }
    return evidence instanceof Evidence.UnitRows units ? units.rows() : List.of();
  }

  /** The cells that hold a part of a value; none where the value was computed. */
  List<Place> of(ValuePart part) {
    List<Place> places = new ArrayList<>();
    for (Evidence evidence : part.source().evidence()) {
      Sheet sheet = sheet(evidence);
      if (sheet == null) {
        continue;
      }
      Map<Integer, Map<Place, String>> read = rows.getOrDefault(sheet, Map.of());
      for (int row : rows(evidence)) {
        read.getOrDefault(row, Map.of())
            .forEach(
                (place, cell) -> {
                  if (holds(cell, part) && !places.contains(place)) {
                    places.add(place);
                  }
                });
      }
    }
    return places;
  }

  /** Whether a cell stands in the value around the part, or the part with its neighbours in it. */
  private static boolean holds(String cell, ValuePart part) {
    String value = part.value();
    int begin = Math.max(0, part.from() - BESIDE);
    int end = Math.min(value.length(), part.to() + BESIDE);
    if (cell.contains(value.substring(begin, end))) {
      return true;
    }
    for (int at = cell.isEmpty() ? -1 : value.indexOf(cell, Math.max(0, part.to() - cell.length()));
        at >= 0 && at <= part.from();
        at = value.indexOf(cell, at + 1)) {
      if (at + cell.length() >= part.to()) {
        return true;
      }
    }
    return false;
  }
}
