package org.tongbao.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tongbao.intake.sheet.Sheets;
import org.tongbao.output.Sha256;

/**
 * Sheets with the digests of their files' bytes. Facts are loaded from copies, so that what is
 * loaded is what was digested, even if somebody saves a file meanwhile.
 *
 * @param sheets the sheets
 * @param digests the SHA-256 of each file, by its name
 */
public record SheetFiles(Sheets sheets, SortedMap<String, String> digests) {

  /** Reads and digests the files of sheets. */
  static SheetFiles read(Sheets sheets) throws IOException {
    SortedMap<String, String> digests = new TreeMap<>();
    for (Path file : sheets.files()) {
      digests.put(String.valueOf(file.getFileName()), Sha256.of(file));
    }
    return new SheetFiles(sheets, digests);
  }

  /**
   * Copies the files of sheets into a folder, which is created.
   *
   * @return the copies, with the digests of their bytes
   */
  public static SheetFiles copied(Sheets sheets, Path folder) throws IOException {
    Files.createDirectories(folder);
    SortedMap<String, String> digests = new TreeMap<>();
    for (Path file : sheets.files()) {
      String name = String.valueOf(file.getFileName());
      digests.put(name, Sha256.copy(file, folder.resolve(name)));
    }
    return new SheetFiles(sheets.in(folder), digests);
  }
}
