package org.tongbao.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a row stands.
 *
 * @param file its file, or its file and worksheet
 * @param line in it
 * @param note what is to be known about it, such as a correction; empty if nothing is
 */
record RowPlace(String file, int line, String note) {

  /**
   * The first places of a list: {@code units.csv:3、5、9等12行}, each file named once, and the notes of
   * all.
   */
  static String list(List<RowPlace> places) {
    return list(places, places.size());
  }

  /**
   * The same of a longer list, of which some places are known.
   *
   * @param count how many rows it has
   */
  static String list(List<RowPlace> places, int count) {
    if (places.size() == 1) {
      return places.get(0) + places.get(0).behind();
    }
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
    String notes = notes(places);
    return String.join("；", files)
        + (more ? "等" + count + "行" : "")
        + (notes.isEmpty() ? "" : "；其中 " + notes);
  }

  /** The rows with a note, each with it. */
  static String notes(List<RowPlace> places) {
    return places.stream()
        .filter(place -> !place.note.isEmpty())
        .map(place -> place + place.behind())
        .collect(Collectors.joining("；"));
  }

  /** The same row with another note. */
  RowPlace and(String other) {
    return new RowPlace(file, line, note.isEmpty() ? other : note + "；" + other);
  }

  /** The note behind a row that is named; empty if there is none. */
  String behind() {
    return note.isEmpty() ? "" : "，" + note;
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
