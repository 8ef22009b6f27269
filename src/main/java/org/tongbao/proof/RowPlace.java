package org.tongbao.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a row stands.
 *
 * @param file its file, or its file and worksheet
 * @param line in it
 */
record RowPlace(String file, int line) {

  /** The first places of a list: {@code units.csv:3、5、9等12行}, each file named once. */
  static String list(List<RowPlace> places) {
    List<String> files = new ArrayList<>();
    List<RowPlace> first = places.stream().limit(SheetLines.MOST_LISTED).toList();
    for (String file : first.stream().map(RowPlace::file).distinct().toList()) {
      files.add(
          file
              + ":"
              + first.stream()
                  .filter(place -> place.file.equals(file))
                  .map(place -> String.valueOf(place.line))
                  .collect(Collectors.joining("、")));
    }
    boolean more = places.size() > SheetLines.MOST_LISTED;
    return String.join("；", files) + (more ? "等" + places.size() + "行" : "");
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
