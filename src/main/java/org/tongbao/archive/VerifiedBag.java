package org.tongbao.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tongbao.problem.FileWriting;

/**
 * A bag that was verified. Its files are read again when they are used, so each is compared with
 * what it was then: a file that somebody has exchanged meanwhile is refused.
 */
public final class VerifiedBag {
  private final Path folder;

  /** The SHA-256 of every file, by its path. */
  private final SortedMap<String, String> digests;

  VerifiedBag(Path folder, SortedMap<String, String> digests) {
    this.folder = folder;
    this.digests = new TreeMap<>(digests);
  }

  /** The paths of all files, in order. */
  public List<String> files() {
    return List.copyOf(digests.keySet());
  }

  /**
   * The bytes of a small file.
   *
   * @throws BagBroken if there is no such file, or it is not as it was verified
   */
  public byte[] bytes(String path) throws IOException, BagBroken {
    String expected = digest(path);
    byte[] bytes = Bag.bytes(folder.resolve(path));
    requireSame(path, expected, Digests.of(bytes));
    return bytes;
  }

  /**
   * The metadata.
   *
   * @throws BagBroken if they cannot be read, or are not as they were verified
   */
  public Metadata metadata() throws IOException, BagBroken {
    return MetadataXml.read(bytes(Bag.METADATA));
  }

  /**
   * The results.
   *
   * @throws BagBroken if they cannot be read, or are not as they were verified
   */
  public Results results() throws IOException, BagBroken {
    return ResultsXml.read(bytes(Bag.RESULTS));
  }

  /**
   * Copies a file.
   *
   * @param to is replaced if it exists
   * @throws BagBroken if the copy is not the file that was verified; the copy is deleted then
   */
  public void copy(String path, Path to) throws IOException, BagBroken {
    try (OutputStream out = FileWriting.open(to)) {
      write(path, out);
    } catch (BagBroken e) {
      Files.deleteIfExists(to);
      throw e;
    }
  }

  /**
   * Copies all files of a folder.
   *
   * @param to is created
   * @throws BagBroken as {@link #copy}
   */
  public void copyFolder(String from, Path to) throws IOException, BagBroken {
    Files.createDirectories(to);
    for (String path : digests.keySet()) {
      if (path.startsWith(from + "/")) {
        Path target = to.resolve(path.substring(from.length() + 1));
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        copy(path, target);
      }
    }
  }

  /**
   * Writes a file's bytes; they are right only if this ends without an exception.
   *
   * @throws BagBroken if there is no such file, or it is not as it was verified
   */
  public void write(String path, OutputStream out) throws IOException, BagBroken {
    String expected = digest(path);
    try (InputStream in = Files.newInputStream(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
      requireSame(path, expected, Digests.copying(in, out));
    }
  }

  private String digest(String path) throws BagBroken {
    String digest = digests.get(path);
    if (digest == null) {
      throw new BagBroken(ArchiveMessage.TAG_FILE_MISSING, SingleLine.text(path));
    }
    return digest;
  }

  private static void requireSame(String path, String expected, String found) throws BagBroken {
    if (!found.equals(expected)) {
      throw new BagBroken(ArchiveMessage.BAG_FILE_NOT_AS_FILED, SingleLine.text(path));
    }
  }
}
