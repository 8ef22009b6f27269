package org.tongbao.archive;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files that are in a bag's folder. Only these are opened later, never a path that a manifest
 * names. Links are reported and not followed.
 *
 * @param files sizes by path
 * @param irregular paths of links and devices, and names that are not valid on every system
 */
record BagFiles(SortedMap<String, Long> files, List<String> irregular) {
  private static final int DEEPEST = 8;
  private static final int MOST = 20_000;

  /**
   * Lists a bag's folder.
   *
   * @throws BagBroken if it is not a folder, or has more files than any bag of this program
   */
  static BagFiles of(Path bag) throws IOException, BagBroken {
    if (!Files.isDirectory(bag, LinkOption.NOFOLLOW_LINKS)) {
      throw new BagBroken(ArchiveMessage.NO_BAG);
    }
    SortedMap<String, Long> files = new TreeMap<>();
    List<String> irregular = new ArrayList<>();
    Files.walkFileTree(
        bag,
        EnumSet.noneOf(java.nio.file.FileVisitOption.class),
        DEEPEST,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path =
                file.subpath(bag.getNameCount(), file.getNameCount()).toString().replace('\\', '/');
            if (attributes.isRegularFile() && BagPath.isSafe(path)) {
              files.put(path, attributes.size());
            } else {
              irregular.add(path);
            }
            return files.size() + irregular.size() > MOST
                ? FileVisitResult.TERMINATE
                : FileVisitResult.CONTINUE;
          }
        });
    if (files.size() + irregular.size() > MOST) {
      throw new BagBroken(ArchiveMessage.TOO_MANY_BAG_FILES, MOST);
    }
    return new BagFiles(files, irregular);
  }

  /** The bytes of all files in a folder, including its subfolders. */
  long bytes(String folder) {
    return files.subMap(folder + "/", folder + "0").values().stream()
        .mapToLong(Long::longValue)
        .sum();
  }
}
