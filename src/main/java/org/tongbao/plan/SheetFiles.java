package org.tongbao.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.output.Sha256;

/**
 * Sheets with the digests of their bytes. Facts are loaded from copies, so that what is loaded is
 * what was digested, even if somebody saves a sheet meanwhile.
 *
 * @param paths the files; a sheet that does not exist has none
 * @param digests the SHA-256 of each
 */
public record SheetFiles(Map<Sheet, Path> paths, Map<Sheet, String> digests) {

  /** Reads and digests files. */
  static SheetFiles read(Map<Sheet, Path> paths) throws IOException {
    Map<Sheet, String> digests = new EnumMap<>(Sheet.class);
    for (Map.Entry<Sheet, Path> each : paths.entrySet()) {
      digests.put(each.getKey(), Sha256.of(each.getValue()));
    }
    return new SheetFiles(paths, digests);
  }

  /**
   * Copies files into a folder, which is created.
   *
   * @return the copies, with the digests of their bytes
   */
  public static SheetFiles copied(Map<Sheet, Path> paths, Path folder) throws IOException {
    Files.createDirectories(folder);
    Map<Sheet, Path> copies = in(folder, paths);
    Map<Sheet, String> digests = new EnumMap<>(Sheet.class);
    for (Map.Entry<Sheet, Path> each : paths.entrySet()) {
      Path copy = Objects.requireNonNull(copies.get(each.getKey()));
      digests.put(each.getKey(), Sha256.copy(each.getValue(), copy));
    }
    return new SheetFiles(copies, digests);
  }

  private Path path(Sheet sheet) {
    return Objects.requireNonNull(paths.get(sheet));
  }

  /** The name of a sheet's file. */
  String name(Sheet sheet) {
    return String.valueOf(path(sheet).getFileName());
  }

  /** Where the copies of files lie in a folder. */
  static Map<Sheet, Path> in(Path folder, Map<Sheet, Path> paths) {
    Map<Sheet, Path> copies = new EnumMap<>(Sheet.class);
    paths.forEach((sheet, path) -> copies.put(sheet, folder.resolve(path.getFileName())));
    return copies;
  }
}
