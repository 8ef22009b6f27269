package org.tongbao.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.FileWriting;

/**
 * Writes a bag in a work folder of the archive, in one process at a time: the lock ends with the
 * process. The complete bag is moved to its place in one step. What a killed process left behind is
 * deleted by the next.
 */
public final class BagWriter implements AutoCloseable {
  private static final Set<String> KEPT = Set.of("lock", Catalogue.FILE, GivenItems.FILE);
  private static final String BAG = "filing";

  private final Archive archive;
  private final FileChannel channel;

  private BagWriter(Archive archive, FileChannel channel) {
    this.archive = archive;
    this.channel = channel;
  }

  /**
   * Locks the archive and clears the work folder.
   *
   * @return empty if another process holds the lock
   * @throws IOException if the archive cannot be written
   */
  public static Optional<BagWriter> open(Archive archive) throws IOException {
    Files.createDirectories(archive.workFolder());
    FileChannel channel =
        FileChannel.open(
            archive.workFolder().resolve("lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    if (lock(channel) == null) {
      channel.close();
      return Optional.empty();
    }
    BagWriter writer = new BagWriter(archive, channel);
    try {
      writer.clear("");
      new GivenItems(archive).update();
      Files.createDirectories(writer.bag());
      return Optional.of(writer);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // this process holds it
    }
  }

  /** The folder of the bag that is being written. */
  public Path bag() {
    return archive.workFolder().resolve(BAG);
  }

  /** A folder for temporary files; deleted when the bag is filed. */
  public Path scratch() {
    return archive.workFolder().resolve("scratch");
  }

  /** The next code of a series; valid until close. */
  public ArchivalCode next(ArchivalCode series) throws IOException {
    int last = new GivenItems(archive).last(series).map(ArchivalCode::item).orElse(0);
    return series.at(last + 1);
  }

  /**
   * Completes the bag and moves it to its place.
   *
   * @param report as JSON
   * @return its fingerprint
   * @throws BagBroken if a file cannot be part of a bag, or is too large to be read again
   * @throws IOException if it cannot be written; nothing is filed then
   */
  public String file(Metadata metadata, Results results, String report)
      throws IOException, BagBroken {
    write(Bag.METADATA, MetadataXml.print(metadata));
    write(Bag.RESULTS, ResultsXml.print(results));
    write(Bag.REPORT, report);
    String fingerprint = BagSeal.seal(bag(), info(metadata));
    Path place = archive.ownBag(metadata.entry().code());
    Path year = archive.year(metadata.entry().code());
    Files.createDirectories(year);
    if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(place.toString()); // a move could replace it if empty
    }
    clear(BAG); // before the bag is visible, so that a kill after the move leaves nothing behind
    Files.move(bag(), place, StandardCopyOption.ATOMIC_MOVE);
    BagSeal.forceOne(year);
    noteGiven();
    return fingerprint;
  }

  private void noteGiven() {
    try {
      new GivenItems(archive).update();
    } catch (IOException e) {
      // the notice is filed; the next writer notes it
    }
  }

  private void write(String path, String text) throws IOException, BagBroken {
    Files.createDirectories(bag().resolve(Bag.DESCRIPTION));
    FileWriting.write(bag().resolve(path), Bag.bytes(path, text));
  }

  static Map<String, String> info(Metadata metadata) {
    CatalogueEntry entry = metadata.entry();
    Map<String, String> info = new LinkedHashMap<>();
    info.put("Source-Organization", entry.issuer());
    info.put("External-Identifier", entry.code().print());
    info.put("External-Description", entry.title());
    info.put("Bagging-Date", entry.filed().substring(0, "2026-01-31".length()));
    info.put("Bag-Software-Agent", metadata.program());
    return info;
  }

  /** Deletes everything in the work folder but what belongs there and what is kept. */
  private void clear(String kept) throws IOException {
    try (Stream<Path> all = Files.list(archive.workFolder())) {
      for (Path each : all.toList()) {
        String name = String.valueOf(each.getFileName());
        if (!KEPT.contains(name) && !name.equals(kept)) {
          delete(each);
        }
      }
    }
  }

  /** Deletes a file or folder; links are not followed. */
  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  /** Clears the work folder and releases the lock. */
  @Override
  public void close() throws IOException {
    try (channel) {
      clear("");
    }
  }
}
