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
 * What really lies in a bag's folder. Every file that is opened later comes from here, never from
 * what the bag says of itself; links are told and not followed.
 *
 * @param files sizes by path
 * @param strange paths of links, devices, and of names that not every system can hold
 */
record BagFiles(SortedMap<String, Long> files, List<String> strange) {
  private static final int DEEPEST = 8;
  private static final int MOST = 20_000;

  /**
   * Looks through a folder.
   *
   * @throws BagBroken when it is no folder, or holds more than any bag of ours
   */
  static BagFiles of(Path bag) throws IOException, BagBroken {
    if (!Files.isDirectory(bag, LinkOption.NOFOLLOW_LINKS)) {
      throw new BagBroken("这里没有档案包（或者它是一个链接）");
    }
    SortedMap<String, Long> files = new TreeMap<>();
    List<String> strange = new ArrayList<>();
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
              strange.add(path);
            }
            return files.size() + strange.size() > MOST
                ? FileVisitResult.TERMINATE
                : FileVisitResult.CONTINUE;
          }
        });
    if (files.size() + strange.size() > MOST) {
      throw new BagBroken("文件超过 " + MOST + " 个，不是本程序的档案包");
    }
    return new BagFiles(files, strange);
  }

  /** Bytes of all files under a folder. */
  long bytes(String folder) {
    return files.subMap(folder + "/", folder + "0").values().stream()
        .mapToLong(Long::longValue)
        .sum();
  }
}
