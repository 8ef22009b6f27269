package org.tongbao.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tongbao.archive.Digests.Algorithm;

/**
 * Verifies a bag: reads every byte once and names each file that is changed, missing or added. It
 * keeps the digests of a bag in memory, never the content of a file.
 */
public final class BagVerifier {
  private final Digests digests = new Digests();
  private final Set<Algorithm> ofPayload;
  private long bytes;

  /** Compares both digests of every file. */
  public BagVerifier() {
    this(EnumSet.allOf(Algorithm.class));
  }

  private BagVerifier(Set<Algorithm> ofPayload) {
    this.ofPayload = ofPayload;
  }

  /**
   * Compares only SHA-256 of the payload. The other files are small, so both of their digests are
   * compared; that still finds a change of any byte of the bag.
   */
  public static BagVerifier quick() {
    return new BagVerifier(EnumSet.of(Algorithm.SHA256));
  }

  /** Bytes read so far, in all bags. */
  public long bytes() {
    return bytes;
  }

  /**
   * Verifies one bag.
   *
   * @return what is wrong with it, in the order of paths; empty if nothing is
   * @throws BagBroken if it is not a bag
   * @throws IOException if the folder cannot be read
   */
  public List<BagFault> verify(Path bag) throws IOException, BagBroken {
    return judge(bag).faults();
  }

  /**
   * What a verification found.
   *
   * @param faults in the order of paths
   * @param digests the SHA-256 of every file, by its path; of a bag that is sound
   */
  record Verdict(List<BagFault> faults, SortedMap<String, String> digests) {

    /** Whether it is as it was filed. */
    boolean isSound() {
      return faults.stream().allMatch(BagFault::isHarmless);
    }
  }

  Verdict judge(Path bag) throws IOException, BagBroken {
    BagFiles there = BagFiles.of(bag);
    Set<BagFault> faults = new LinkedHashSet<>();
    there
        .irregular()
        .forEach(path -> faults.add(new BagFault(ArchiveMessage.BAG_FILE_IRREGULAR, path)));
    Map<Algorithm, SortedMap<String, String>> declared = new EnumMap<>(Algorithm.class);
    for (Algorithm algorithm : Algorithm.values()) {
      declared.put(algorithm, declared(bag, there, algorithm, faults));
    }
    declaration(bag, there, faults);
    compareNames(there, declared, faults);
    compareBytes(bag, there, declared, faults);
    List<BagFault> ordered = new ArrayList<>(faults);
    ordered.sort((a, b) -> a.file().compareTo(b.file()));
    return new Verdict(ordered, digests(declared));
  }

  /** No manifest names the two last ones; the content of each follows from what it declares. */
  private static SortedMap<String, String> digests(
      Map<Algorithm, SortedMap<String, String>> declared) {
    SortedMap<String, String> all = new TreeMap<>();
    declared.forEach(
        (algorithm, names) -> {
          SortedMap<String, String> tags = new TreeMap<>(names);
          tags.keySet().removeIf(BagVerifier::isPayload);
          byte[] content = Manifest.print(tags).getBytes(StandardCharsets.UTF_8);
          all.put(Bag.tagManifest(algorithm), Digests.of(content));
          if (algorithm == Algorithm.SHA256) {
            all.putAll(names);
          }
        });
    return all;
  }

  private static void declaration(Path bag, BagFiles there, Set<BagFault> faults)
      throws IOException {
    if (there.files().containsKey(Bag.DECLARATION)) {
      try {
        if (Bag.text(bag.resolve(Bag.DECLARATION)).equals(Bag.DECLARED)) {
          return;
        }
      } catch (BagBroken e) {
        // reported below
      }
      faults.add(new BagFault(ArchiveMessage.BAG_FILE_CHANGED, Bag.DECLARATION));
    }
  }

  /** The files that both manifests of an algorithm name; an invalid manifest names none. */
  private static SortedMap<String, String> declared(
      Path bag, BagFiles there, Algorithm algorithm, Set<BagFault> faults) throws IOException {
    SortedMap<String, String> all = new TreeMap<>();
    for (String name : List.of(Bag.manifest(algorithm), Bag.tagManifest(algorithm))) {
      if (!there.files().containsKey(name)) {
        faults.add(new BagFault(ArchiveMessage.BAG_FILE_MISSING, name));
        continue;
      }
      boolean payload = name.equals(Bag.manifest(algorithm));
      SortedMap<String, String> entries = parse(bag.resolve(name), algorithm);
      if (entries.isEmpty()
          || entries.keySet().stream().anyMatch(path -> isPayload(path) != payload)) {
        faults.add(new BagFault(ArchiveMessage.BAG_FILE_UNREADABLE, name));
      } else {
        all.putAll(entries);
      }
    }
    return all;
  }

  private static SortedMap<String, String> parse(Path file, Algorithm algorithm)
      throws IOException {
    try {
      return Manifest.parse(Bag.text(file), algorithm.digits()).orElseGet(TreeMap::new);
    } catch (BagBroken e) {
      return new TreeMap<>();
    }
  }

  private static boolean isPayload(String path) {
    return path.startsWith(Bag.PAYLOAD + "/");
  }

  private static void compareNames(
      BagFiles there, Map<Algorithm, SortedMap<String, String>> declared, Set<BagFault> faults) {
    for (Map.Entry<Algorithm, SortedMap<String, String>> each : declared.entrySet()) {
      for (String path : each.getValue().keySet()) {
        if (!there.files().containsKey(path)) {
          faults.add(new BagFault(ArchiveMessage.BAG_FILE_MISSING, path));
        }
      }
      for (String path : there.files().keySet()) {
        if (!each.getValue().containsKey(path) && !isTagManifest(path)) {
          faults.add(BagFault.added(path));
        }
      }
    }
  }

  private static boolean isTagManifest(String path) {
    for (Algorithm algorithm : Algorithm.values()) {
      if (path.equals(Bag.tagManifest(algorithm))) {
        return true;
      }
    }
    return false;
  }

  private void compareBytes(
      Path bag,
      BagFiles there,
      Map<Algorithm, SortedMap<String, String>> declared,
      Set<BagFault> faults) {
    for (Map.Entry<String, Long> file : there.files().entrySet()) {
      String path = file.getKey();
      if (declared.values().stream().noneMatch(names -> names.containsKey(path))) {
        continue; // already reported as added
      }
      try {
        Set<Algorithm> wanted = isPayload(path) ? ofPayload : EnumSet.allOf(Algorithm.class);
        Map<Algorithm, String> found = digests.of(bag.resolve(path), wanted);
        bytes += file.getValue();
        declared.forEach(
            (algorithm, names) -> {
              String expected = names.get(path);
              if (wanted.contains(algorithm)
                  && expected != null
                  && !expected.equals(found.get(algorithm))) {
                faults.add(new BagFault(ArchiveMessage.BAG_FILE_CHANGED, path));
              }
            });
      } catch (IOException e) {
        faults.add(new BagFault(ArchiveMessage.BAG_FILE_UNREADABLE, path));
      }
    }
  }
}
