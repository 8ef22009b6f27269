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
 * The results of an earlier period with which a notice is compared, and where they come from. The
 * bag of the notice keeps copies, so that the notice can be rebuilt from that bag alone.
 */
public final class PriorResults {
  private static final String METADATA = "metadata.xml";
  private static final String ORIGIN = "origin.xml";
  private static final String RESULTS = "results.xml";

  private final ResultsOrigin origin;
  private final Results results;
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  private PriorResults(String name, byte[] origin, byte[] results) throws BagBroken {
    this.origin =
        name.equals(METADATA)
            ? ResultsOrigin.of(MetadataXml.read(origin).entry())
            : ResultsOrigin.read(origin);
    this.results = ResultsXml.read(results);
    files.put(name, origin);
    files.put(RESULTS, results);
  }

  /**
   * Those of a filed notice.
   *
   * @throws BagBroken if its files cannot be read, or are not as they were verified
   */
  public static PriorResults of(VerifiedBag bag) throws IOException, BagBroken {
    return new PriorResults(METADATA, bag.bytes(Bag.METADATA), bag.bytes(Bag.RESULTS));
  }

  /**
   * Those that are not filed. They are read from what is written here, as a rebuild reads them:
   * some characters of a sheet are blanks in a bag ({@link SingleLine}).
   *
   * @throws BagBroken if a bag cannot hold them
   */
  public static PriorResults of(ResultsOrigin origin, Results results) throws BagBroken {
    return new PriorResults(
        ORIGIN, Bag.bytes(ORIGIN, origin.print()), Bag.bytes(RESULTS, ResultsXml.print(results)));
  }

  /**
   * The copies in a later bag, in order; none if the folder does not exist.
   *
   * @param folder that {@link #write} wrote
   * @throws BagBroken if a file cannot be read
   */
  public static List<PriorResults> in(Path folder) throws IOException, BagBroken {
    List<PriorResults> all = new ArrayList<>();
    for (int i = 1; Files.isDirectory(folder.resolve(name(i))); i++) {
      Path each = folder.resolve(name(i));
      String name = Files.exists(each.resolve(ORIGIN)) ? ORIGIN : METADATA;
      all.add(
          new PriorResults(name, Bag.bytes(each.resolve(name)), Bag.bytes(each.resolve(RESULTS))));
    }
    return all;
  }

  /** Writes copies, in order, into a folder, which is created. */
  public static void write(List<PriorResults> all, Path folder) throws IOException {
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

  /** Where they come from. */
  public ResultsOrigin origin() {
    return origin;
  }

  /** The results. */
  public Results results() {
    return results;
  }

  /** The bytes of both files, by name. */
  public SortedMap<String, byte[]> files() {
    return new TreeMap<>(files);
  }
}
