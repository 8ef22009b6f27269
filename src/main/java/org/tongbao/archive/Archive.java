package org.tongbao.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An archive's folder: {@code YEAR/CODE/} is a bag each, and all that is known stands in them. */
public final class Archive {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Comparator<ArchivalCode> BY_CODE =
      Comparator.comparingInt(ArchivalCode::year)
          .thenComparing(ArchivalCode::fonds)
          .thenComparing(ArchivalCode::retention)
          .thenComparing(ArchivalCode::organ)
          .thenComparingInt(ArchivalCode::item);

  private final Path folder;

  /** An archive, whether it is there yet or not. */
  public Archive(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * All that is filed.
   *
   * @param cards in the order of their codes
   * @param unreadable what cannot be read and why, sentences without full stop
   */
  public record Listing(List<CatalogueEntry> cards, List<String> unreadable) {

    /** Keeps its own copies. */
    public Listing {
      cards = List.copyOf(cards);
      unreadable = List.copyOf(unreadable);
    }
  }

  /** The folder, absolute. */
  public Path folder() {
    return folder;
  }

  /** Where the program keeps what is no bag. */
  Path workshop() {
    return folder.resolve(".tongbao");
  }

  /** The folder of all bags of a code's year. */
  Path year(ArchivalCode code) {
    return folder.resolve(String.valueOf(code.year()));
  }

  /** Where a bag stands, or would stand. */
  public Path bag(ArchivalCode code) {
    return year(code).resolve(code.folder());
  }

  /** The codes of all bags that stand here, in order; what else stands here is passed over. */
  public List<ArchivalCode> codes() throws IOException {
    List<ArchivalCode> codes = new ArrayList<>();
    for (Path year : folders(folder)) {
      if (YEAR.matcher(name(year)).matches()) {
        for (Path bag : folders(year)) {
          ArchivalCode.parse(name(bag))
              .filter(code -> code.folder().equals(name(bag)))
              .filter(code -> String.valueOf(code.year()).equals(name(year)))
              .ifPresent(codes::add);
        }
      }
    }
    codes.sort(BY_CODE);
    return codes;
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

  /** Reads what is filed, from the catalogue as far as that is up to date, else from the bags. */
  public Listing listing() throws IOException {
    return new Catalogue(this).listing();
  }

  /** The filed notice that was made from exactly that. */
  public Optional<CatalogueEntry> filed(String digest) throws IOException {
    return listing().cards().stream().filter(card -> card.digest().equals(digest)).findFirst();
  }

  /**
   * A bag's metadata.
   *
   * @throws BagBroken when they cannot be read, or are those of another code
   */
  public Metadata metadata(ArchivalCode code) throws IOException, BagBroken {
    Metadata metadata = MetadataXml.read(read(code, Bag.METADATA));
    if (!metadata.card().code().equals(code)) {
      throw new BagBroken("metadata.xml 里的档号是 " + metadata.card().code().print() + "，不是它所在的档案包的");
    }
    return metadata;
  }

  /**
   * What a filed notice came to.
   *
   * @throws BagBroken when it cannot be read
   */
  public Results results(ArchivalCode code) throws IOException, BagBroken {
    return ResultsXml.read(read(code, Bag.RESULTS));
  }

  /** The bag's fingerprint; see {@link BagWriter}. */
  public String fingerprint(ArchivalCode code) throws IOException {
    return BagSeal.fingerprint(bag(code));
  }

  /**
   * A file of a bag, by a path that the bag itself gives.
   *
   * @throws BagBroken when there is no such file within it
   */
  public Path file(ArchivalCode code, String path) throws IOException, BagBroken {
    if (!BagFiles.of(bag(code)).files().containsKey(path)) {
      throw new BagBroken("没有 " + SingleLine.text(path));
    }
    return bag(code).resolve(path);
  }

  /** The paths of all files of a bag, in order. */
  public List<String> files(ArchivalCode code) throws IOException, BagBroken {
    return List.copyOf(BagFiles.of(bag(code)).files().keySet());
  }

  /**
   * Copies what lies under a folder of a bag; what is no plain file is left.
   *
   * @param to is made
   */
  public void copy(ArchivalCode code, String from, Path to) throws IOException, BagBroken {
    Files.createDirectories(to);
    for (String path : BagFiles.of(bag(code)).files().keySet()) {
      if (path.startsWith(from + "/")) {
        Path target = to.resolve(path.substring(from.length() + 1));
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Files.copy(bag(code).resolve(path), target, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  /** A metadata file, on the way to which there is no link that could lead out of the bag. */
  byte[] read(ArchivalCode code, String path) throws IOException, BagBroken {
    Path file = bag(code).resolve(path);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        || Files.isSymbolicLink(bag(code))
        || Files.isSymbolicLink(bag(code).resolve(Bag.DESCRIPTION))) {
      throw new BagBroken("没有 " + path);
    }
    return Bag.bytes(file);
  }
}
