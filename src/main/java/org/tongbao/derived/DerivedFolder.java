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
 * The folder of derived notices beside a draft. It appears complete, in one move; files in it are
 * never overwritten.
 *
 * @param folder its path; the folder may not exist yet
 */
public record DerivedFolder(Path folder) {
  private static final int NAMED = 5;

  /** The folder beside a draft. */
  public static DerivedFolder beside(Path output, int draft) {
    return new DerivedFolder(output.resolve(FileName.derived(draft)));
  }

  /**
   * The state of the folder, compared with the derived notices that were made.
   *
   * @param made how many notices were made
   * @param missing files that do not exist any more
   * @param edited files that someone has changed
   * @param failed notices that could not be made
   * @param shortened files with only the beginning of a name in theirs
   */
  public record State(
      Path folder,
      int made,
      List<String> missing,
      List<String> edited,
      List<DerivedNotice> failed,
      List<String> shortened) {}

  /** Names the first of some files. */
  public static String named(List<String> files) {
    String first = String.join("、", files.subList(0, Math.min(NAMED, files.size())));
    return files.size() <= NAMED ? first : first + "等 " + files.size() + " 份";
  }

  /** Compares the folder with the notices that were made. */
  public State state(List<DerivedNotice> items) throws IOException {
    List<String> missing = new ArrayList<>();
    List<String> edited = new ArrayList<>();
    List<DerivedNotice> failed = new ArrayList<>();
    List<String> shortened = new ArrayList<>();
    for (DerivedNotice item : items) {
      Path file = folder.resolve(item.file());
      if (item.sha256() == null) {
        failed.add(item);
      } else if (!Files.exists(file)) {
        missing.add(item.file());
      } else if (!isUnchanged(file, item)) {
        edited.add(item.file());
      }
      if (FileName.hasShortened(item.file())) {
        shortened.add(item.file());
      }
    }
    return new State(folder, items.size() - failed.size(), missing, edited, failed, shortened);
  }

  /** Whether the folder holds only notices of this run, so that the missing ones may be added. */
  public boolean fits(List<DerivedNotice> items) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    Map<String, DerivedNotice> byFile = new HashMap<>();
    items.forEach(item -> byFile.put(item.file(), item));
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".docx")).toList()) {
        DerivedNotice item = byFile.get(name(file));
        if (item == null || !isUnchanged(file, item)) {
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
   * Moves finished notices here: all in one move, or one by one into a folder that fits.
   *
   * @param finished the folder with the finished notices, on the same disk; deleted afterwards
   */
  public void fill(Path finished, List<DerivedNotice> items) throws IOException {
    if (!Files.exists(folder) && Files.exists(finished)) {
      Files.move(finished, folder, StandardCopyOption.ATOMIC_MOVE);
    }
    for (DerivedNotice item : items) {
      Path file = folder.resolve(item.file());
      if (item.sha256() != null && !Files.exists(file)) {
        Files.createDirectories(file.getParent());
        Files.move(finished.resolve(item.file()), file, StandardCopyOption.ATOMIC_MOVE);
      }
    }
    FileSystemUtils.deleteRecursively(finished);
  }

  /** Whether a file exists and nobody has changed it. */
  public static boolean isUnchanged(Path file, DerivedNotice item) throws IOException {
    return Files.isRegularFile(file) && Sha256.of(file).equals(item.sha256());
  }
}
