package org.tongbao.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An archive: a folder in which each {@code YEAR/CODE/} is a bag. All data is in the bags. */
public final class Archive {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  static final Comparator<ArchivalCode> BY_CODE =
      Comparator.comparingInt(ArchivalCode::year)
          .thenComparing(ArchivalCode::fonds)
          .thenComparing(ArchivalCode::retention)
          .thenComparing(ArchivalCode::organ)
          .thenComparingInt(ArchivalCode::item);

  private final Path folder;

  /** An archive in a folder, which need not exist yet. */
  public Archive(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * Everything that is filed.
   *
   * @param entries in the order of their codes
   * @param unreadable each bag that cannot be read, with the reason, without full stop
   */
  public record Listing(List<CatalogueEntry> entries, List<String> unreadable) {

    /** Keeps its own copies. */
    public Listing {
      entries = List.copyOf(entries);
      unreadable = List.copyOf(unreadable);
    }
  }

  /** The folder, absolute. */
  public Path folder() {
    return folder;
  }

  /** Whether a path, which need not exist yet, is in the folder; links are followed. */
  public boolean holds(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    Path existing = absolute;
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    return absolute.startsWith(folder)
        || (existing != null
            && Files.exists(folder)
            && existing.toRealPath().startsWith(folder.toRealPath()));
  }

  /** The folder for the program's own files. */
  Path workFolder() {
    return folder.resolve(".tongbao");
  }

  /** The folder of all bags of the same year. */
  Path year(ArchivalCode code) {
    return folder.resolve(String.valueOf(code.year()));
  }

  /** The folder of a bag, whether it exists or not. */
  public Path bag(ArchivalCode code) {
    return year(code).resolve(code.folder());
  }

  /**
   * The codes of all bags, in order; other files and folders are ignored. A bag in the folder of
   * another year counts too: its code must not be given to a second one.
   */
  public List<ArchivalCode> codes() throws IOException {
    Set<ArchivalCode> codes = new TreeSet<>(BY_CODE);
    for (Path year : folders(folder)) {
      if (YEAR.matcher(name(year)).matches()) {
        for (Path bag : folders(year)) {
          ArchivalCode.parse(name(bag))
              .filter(code -> code.folder().equals(name(bag)))
              .ifPresent(codes::add);
        }
      }
    }
    return List.copyOf(codes);
  }

  /**
   * The last code that was given in each series, in order, whether its bag is still there or not.
   */
  public List<ArchivalCode> lastGiven() throws IOException {
    return new GivenItems(this).last();
  }

  private static List<Path> folders(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.toList();
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  /** Everything that is filed: from the catalogue if it is up to date, else from the bags. */
  public Listing listing() throws IOException {
    return new Catalogue(this).listing();
  }

  /**
   * The filed notice of a run.
   *
   * @param digest of the run
   */
  public Optional<CatalogueEntry> filed(String digest) throws IOException {
    return listing().entries().stream().filter(entry -> entry.digest().equals(digest)).findFirst();
  }

  /**
   * A bag's metadata.
   *
   * @throws BagBroken if it cannot be read or has another code
   */
  public Metadata metadata(ArchivalCode code) throws IOException, BagBroken {
    return requireOwn(MetadataXml.read(read(code, Bag.METADATA)), code);
  }

  /** Refuses the metadata of another bag. */
  static Metadata requireOwn(Metadata metadata, ArchivalCode code) throws BagBroken {
    if (!metadata.entry().code().equals(code)) {
      throw new BagBroken(ArchiveMessage.METADATA_OF_ANOTHER_BAG, metadata.entry().code().print());
    }
    return metadata;
  }

  /** The bag's fingerprint: see {@link BagSeal#fingerprint}. */
  public String fingerprint(ArchivalCode code) throws IOException {
    return BagSeal.fingerprint(bag(code));
  }

  /** The bytes of a metadata file; links are not followed, as they could lead out of the bag. */
  byte[] read(ArchivalCode code, String path) throws IOException, BagBroken {
    Path file = ownBag(code).resolve(path);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        || Files.isSymbolicLink(bag(code).resolve(Bag.DESCRIPTION))) {
      throw new BagBroken(ArchiveMessage.TAG_FILE_MISSING, path);
    }
    return Bag.bytes(file);
  }

  /**
   * The folder of a bag.
   *
   * @throws BagBroken if it lies in the folder of another year, or if its year is a link, as that
   *     leads out of the archive: a bag there could be changed together with its manifests, by
   *     someone who may not write the archive
   */
  Path ownBag(ArchivalCode code) throws IOException, BagBroken {
    Path year = year(code);
    if (Files.exists(year, LinkOption.NOFOLLOW_LINKS)
        && !year.toRealPath().equals(folder.toRealPath().resolve(year.getFileName()))) {
      throw new BagBroken(ArchiveMessage.YEAR_IS_LINK, code.year());
    }
    if (!Files.exists(bag(code), LinkOption.NOFOLLOW_LINKS)) {
      for (Path other : folders(folder)) {
        if (Files.isDirectory(other.resolve(code.folder()))) {
          throw new BagBroken(ArchiveMessage.BAG_OF_OTHER_YEAR, name(other), code.year());
        }
      }
    }
    return bag(code);
  }
}
