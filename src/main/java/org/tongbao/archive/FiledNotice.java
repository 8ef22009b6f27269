package org.tongbao.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An earlier notice as far as a later one is compared with it: what its bag says of it and what it
 * came to. A later bag holds copies of both, so that it can be made again from itself.
 */
public final class FiledNotice {
  private static final String METADATA = "metadata.xml";
  private static final String RESULTS = "results.xml";

  private final Metadata metadata;
  private final Results results;
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  private FiledNotice(byte[] metadata, byte[] results) throws BagBroken {
    this.metadata = MetadataXml.read(metadata);
    this.results = ResultsXml.read(results);
    files.put(METADATA, metadata);
    files.put(RESULTS, results);
  }

  /**
   * A filed notice.
   *
   * @throws BagBroken when its files cannot be read
   */
  public static FiledNotice of(Archive archive, ArchivalCode code) throws IOException, BagBroken {
    return new FiledNotice(archive.read(code, Bag.METADATA), archive.read(code, Bag.RESULTS));
  }

  /**
   * Those that a later bag holds, in their order.
   *
   * @param folder that {@link #write} has written; none are held where it is not there
   * @throws BagBroken when a file cannot be read
   */
  public static List<FiledNotice> in(Path folder) throws IOException, BagBroken {
    List<FiledNotice> all = new ArrayList<>();
    for (int i = 1; Files.isDirectory(folder.resolve(name(i))); i++) {
      Path each = folder.resolve(name(i));
      all.add(new FiledNotice(Bag.bytes(each.resolve(METADATA)), Bag.bytes(each.resolve(RESULTS))));
    }
    return all;
  }

  /** Writes those of a notice, in their order, into a folder that is made. */
  public static void write(List<FiledNotice> all, Path folder) throws IOException {
    for (int i = 0; i < all.size(); i++) {
      Path each = Files.createDirectories(folder.resolve(name(i + 1)));
      for (Map.Entry<String, byte[]> file : all.get(i).files.entrySet()) {
        Files.write(each.resolve(file.getKey()), file.getValue());
      }
    }
  }

  private static String name(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }

  /** What a catalogue tells of it. */
  public CatalogueEntry card() {
    return metadata.card();
  }

  /** What it came to. */
  public Results results() {
    return results;
  }

  /** The bytes of both files, by name. */
  public SortedMap<String, byte[]> files() {
    return new TreeMap<>(files);
  }
}
