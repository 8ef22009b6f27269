package org.tongbao.derived;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.tongbao.output.FileName;
import org.tongbao.output.Sha256;
import org.tongbao.store.DerivedNotice;

/**
 * The folder of further notices beside a draft. It appears in one move, whole; what stands in it is
 * never overwritten.
 *
 * @param folder whether it is there or not
 */
public record DerivedFolder(Path folder) {

  /** That beside a draft. */
  public static DerivedFolder beside(Path output, int draft) {
    return new DerivedFolder(output.resolve(FileName.further(draft)));
  }

  /**
   * How it stands beside what was made.
   *
   * @param folder where
   * @param made how many were made
   * @param missing files that are not there
   * @param edited files that someone has worked in
   * @param failed those that could not be made
   */
  public record Standing(
      Path folder,
      int made,
      List<String> missing,
      List<String> edited,
      List<DerivedNotice> failed) {}

  /** Holds it against what was made. */
  public Standing standing(List<DerivedNotice> items) throws IOException {
    List<String> missing = new ArrayList<>();
    List<String> edited = new ArrayList<>();
    List<DerivedNotice> failed = new ArrayList<>();
    for (DerivedNotice item : items) {
      Path file = folder.resolve(item.file());
      if (item.sha256() == null) {
        failed.add(item);
      } else if (!Files.exists(file)) {
        missing.add(item.file());
      } else if (!holds(file, item)) {
        edited.add(item.file());
      }
    }
    return new Standing(folder, items.size() - failed.size(), missing, edited, failed);
  }

  /** Whether nothing stands in it but what was made now, so that it may be filled up. */
  public boolean fits(List<DerivedNotice> items) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    Map<String, DerivedNotice> byFile = new HashMap<>();
    items.forEach(item -> byFile.put(item.file(), item));
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".docx")).toList()) {
        DerivedNotice item = byFile.get(name(file));
        if (item == null || !holds(file, item)) {
          return false;
        }
      }
    }
    return true;
  }

  private String name(Path file) {
    return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  /**
   * Moves what was made aside to its place: all in one move, or into a folder that fits.
   *
   * @param aside on the same disk; it is gone afterwards
   */
  public void fill(Path aside, List<DerivedNotice> items) throws IOException {
    if (!Files.exists(folder) && Files.exists(aside)) {
      Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
    }
    for (DerivedNotice item : items) {
      Path file = folder.resolve(item.file());
      if (item.sha256() != null && !Files.exists(file)) {
        Files.createDirectories(file.getParent());
        Files.move(aside.resolve(item.file()), file, StandardCopyOption.ATOMIC_MOVE);
      }
    }
    FileSystemUtils.deleteRecursively(aside);
  }

  /** Whether a file is as it was made. */
  public static boolean holds(Path file, DerivedNotice item) throws IOException {
    return Files.isRegularFile(file) && Sha256.of(file).equals(item.sha256());
  }
}
