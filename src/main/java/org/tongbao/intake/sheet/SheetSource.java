package org.tongbao.intake.sheet;

import java.nio.file.Path;

/**
 * A file, or a worksheet of a workbook, with rows of a sheet.
 *
 * @param path the file
 * @param tab the worksheet's name; empty for the only one that fits, and in a text
 * @param kind 类别 of all rows; empty where they say it
 * @param round 轮次 of all rows; empty where they say it
 */
public record SheetSource(Path path, String tab, String kind, String round) {

  /** A worksheet whose rows say all. */
  public SheetSource(Path path, String tab) {
    this(path, tab, "", "");
  }

  /** A file that names no worksheet. */
  public SheetSource(Path path) {
    this(path, "");
  }

  /** The file's name. */
  public String file() {
    return String.valueOf(path.getFileName());
  }

  /** As messages and settings name it: 台账.xlsx, or 台账.xlsx/网站台账. */
  public String name() {
    return tab.isEmpty() ? file() : file() + "/" + tab;
  }

  SheetSource in(Path folder) {
    return new SheetSource(folder.resolve(file()), tab, kind, round);
  }

  boolean isSameAs(SheetSource other) {
    return path.equals(other.path) && tab.equals(other.tab);
  }
}
