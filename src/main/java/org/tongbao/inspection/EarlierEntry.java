package org.tongbao.inspection;

import java.util.List;
import org.tongbao.problem.Place;

/** An entry of 往期: an earlier period that the notice is compared with, and where it is found. */
public sealed interface EarlierEntry {

  /** Where the settings name it. */
  Place place();

  /** Filed notices, by the names of their periods. */
  static List<EarlierEntry> filed(List<String> periods, Place place) {
    return periods.stream()
        .flatMap(period -> Period.parse(period).stream())
        .<EarlierEntry>map(period -> new Filed(period, place))
        .toList();
  }

  /** A filed notice. */
  record Filed(Period period, Place place) implements EarlierEntry {}

  /**
   * An earlier input folder.
   *
   * @param path from the input folder
   */
  record Folder(String path, Place place) implements EarlierEntry {}

  /**
   * A list of the units that were named or failed.
   *
   * @param file in the input folder
   */
  record UnitList(Period period, OwnSheets.Named file) implements EarlierEntry {
    @Override
    public Place place() {
      return file.place();
    }
  }
}
