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
import org.tongbao.problem.FileWriting;

/**
 * The metadata and results of a filed notice, for comparison with a later one. The later bag keeps
 * copies of both, so that its notice can be rebuilt from that bag alone.
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
   * @throws BagBroken if its files cannot be read, or are not those that were filed
   */
  public static FiledNotice of(Archive archive, ArchivalCode code) throws IOException, BagBroken {
    return new FiledNotice(archive.filed(code, Bag.METADATA), archive.filed(code, Bag.RESULTS));
  }

  /**
   * The copies in a later bag, in order; none if the folder does not exist.
   *
   * @param folder that {@link #write} wrote
   * @throws BagBroken if a file cannot be read
   */
  public static List<FiledNotice> in(Path folder) throws IOException, BagBroken {
    List<FiledNotice> all = new ArrayList<>();
    for (int i = 1; Files.isDirectory(folder.resolve(name(i))); i++) {
      Path each = folder.resolve(name(i));
      all.add(new FiledNotice(Bag.bytes(each.resolve(METADATA)), Bag.bytes(each.resolve(RESULTS))));
    }
    return all;
  }

  /** Writes copies, in order, into a folder, which is created. */
  public static void write(List<FiledNotice> all, Path folder) throws IOException {
    for (int i = 0; i < all.size(); i++) {
      Path each = Files.createDirectories(folder.resolve(name(i + 1)));
      for (Map.Entry<String, byte[]> file : all.get(i).files.entrySet()) {
        FileWriting.write(each.resolve(file.getKey()), file.getValue());
      }
    }
  }

  private static String name(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }

  /** Its entry in the catalogue. */
  public CatalogueEntry entry() {
    return metadata.entry();
  }

  /** Its results. */
  public Results results() {
    return results;
  }

  /** The bytes of both files, by name. */
  public SortedMap<String, byte[]> files() {
    return new TreeMap<>(files);
  }
}
