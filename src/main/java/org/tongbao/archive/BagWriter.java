package org.tongbao.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
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

/**
 * Where a bag is put together, on the archive's own disk, by one process at a time: its lock goes
 * with the process, however that ends. A bag comes to its place whole, by one move, or not at all;
 * what a killed process has left is swept away by the next.
 */
public final class BagWriter implements AutoCloseable {
  private static final Set<String> BELONGING = Set.of("lock", Catalogue.FILE);
  private static final String BAG = "filing";

  private final Archive archive;
  private final FileChannel channel;

  private BagWriter(Archive archive, FileChannel channel) {
    this.archive = archive;
    this.channel = channel;
  }

  /**
   * Takes the desk, and clears it.
   *
   * @return empty when another process is at it
   * @throws IOException when the archive cannot be written
   */
  public static Optional<BagWriter> take(Archive archive) throws IOException {
    Files.createDirectories(archive.workshop());
    FileChannel channel =
        FileChannel.open(
            archive.workshop().resolve("lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    if (lock(channel) == null) {
      channel.close();
      return Optional.empty();
    }
    BagWriter desk = new BagWriter(archive, channel);
    desk.sweep("");
    Files.createDirectories(desk.bag());
    return Optional.of(desk);
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // held within this very process
    }
  }

  /** The folder of the bag that is put together. */
  public Path bag() {
    return archive.workshop().resolve(BAG);
  }

  /** A folder for what is needed meanwhile; it is gone when the bag is filed. */
  public Path scratch() {
    return archive.workshop().resolve("scratch");
  }

  /** The next item of a code's series, as long as the desk is held. */
  public ArchivalCode next(ArchivalCode series) throws IOException {
    int last =
        archive.codes().stream()
            .filter(series::isSameSeries)
            .mapToInt(ArchivalCode::item)
            .max()
            .orElse(0);
    return series.at(last + 1);
  }

  /**
   * Closes the bag that lies on the desk, and moves it to its place.
   *
   * @param report as JSON
   * @return its fingerprint
   * @throws BagBroken when a file on the desk has no place in a bag
   * @throws IOException when it cannot be written; nothing is filed then
   */
  public String file(Metadata metadata, Results results, String report)
      throws IOException, BagBroken {
    write(Bag.METADATA, MetadataXml.print(metadata));
    write(Bag.RESULTS, ResultsXml.print(results));
    write(Bag.REPORT, report);
    String fingerprint = BagSeal.seal(bag(), info(metadata));
    Path place = archive.bag(metadata.card().code());
    Path year = archive.year(metadata.card().code());
    Files.createDirectories(year);
    if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(place.toString()); // a move could take an empty folder
    }
    sweep(BAG); // before the bag is seen: whoever is killed after that has nothing left to do
    Files.move(bag(), place, StandardCopyOption.ATOMIC_MOVE);
    BagSeal.forceOne(year);
    return fingerprint;
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(bag().resolve(Bag.DESCRIPTION));
    Files.writeString(bag().resolve(path), text, StandardCharsets.UTF_8);
  }

  static Map<String, String> info(Metadata metadata) {
    CatalogueEntry card = metadata.card();
    Map<String, String> info = new LinkedHashMap<>();
    info.put("Source-Organization", card.issuer());
    info.put("External-Identifier", card.code().print());
    info.put("External-Description", card.title());
    info.put("Bagging-Date", card.filed().substring(0, "2026-01-31".length()));
    info.put("Bag-Software-Agent", metadata.program());
    return info;
  }

  private void sweep(String kept) throws IOException {
    try (Stream<Path> all = Files.list(archive.workshop())) {
      for (Path each : all.toList()) {
        String name = String.valueOf(each.getFileName());
        if (!BELONGING.contains(name) && !name.equals(kept)) {
          delete(each);
        }
      }
    }
  }

  /** Deletes a folder, and no link's target. */
  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  /** Clears the desk, and lets go of it. */
  @Override
  public void close() throws IOException {
    try (channel) {
      sweep("");
    }
  }
}
