package org.tongbao.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tongbao.archive.Digests.Algorithm;
import org.tongbao.problem.FileWriting;

/** Completes a folder with payload and metadata to a bag and flushes it to the disk. */
final class BagSeal {
  private BagSeal() {}

  /**
   * Completes a bag.
   *
   * @param info the fields of bag-info.txt, in order; Payload-Oxum is added
   * @return the bag's fingerprint
   */
  static String seal(Path bag, Map<String, String> info) throws IOException, BagBroken {
    close(bag, info);
    force(bag);
    return fingerprint(bag);
  }

  /** Completes a bag without flushing it. */
  static void close(Path bag, Map<String, String> info) throws IOException, BagBroken {
    BagFiles payload = BagFiles.of(bag);
    if (!payload.irregular().isEmpty()) {
      throw new BagBroken(
          ArchiveMessage.FILE_NOT_FOR_BAG, SingleLine.text(payload.irregular().get(0)));
    }
    FileWriting.write(bag.resolve(Bag.DECLARATION), Bag.DECLARED);
    FileWriting.write(bag.resolve(Bag.INFO), info(info, payload));
    manifests(bag, BagFiles.of(bag), true);
    manifests(bag, BagFiles.of(bag), false);
  }

  /** The SHA-256 of tagmanifest-sha256.txt, which covers every other byte of the bag. */
  static String fingerprint(Path bag) throws IOException {
    Path last = bag.resolve(Bag.tagManifest(Algorithm.SHA256));
    return String.valueOf(new Digests().of(last).get(Algorithm.SHA256));
  }

  private static String info(Map<String, String> info, BagFiles payload) {
    StringBuilder text = new StringBuilder();
    info.forEach((name, value) -> text.append(name).append(": ").append(value).append('\n'));
    long files =
        payload.files().keySet().stream()
            .filter(path -> path.startsWith(Bag.PAYLOAD + "/"))
            .count();
    text.append("Payload-Oxum: ").append(payload.bytes(Bag.PAYLOAD));
    return text.append('.').append(files).append('\n').toString();
  }

  private static void manifests(Path bag, BagFiles files, boolean payload) throws IOException {
    Map<Algorithm, SortedMap<String, String>> all = new EnumMap<>(Algorithm.class);
    Digests digests = new Digests();
    for (String path : files.files().keySet()) {
      if (path.startsWith(Bag.PAYLOAD + "/") == payload) {
        digests
            .of(bag.resolve(path))
            .forEach(
                (algorithm, digest) ->
                    all.computeIfAbsent(algorithm, unused -> new TreeMap<>()).put(path, digest));
      }
    }
    for (Map.Entry<Algorithm, SortedMap<String, String>> each : all.entrySet()) {
      String name = payload ? Bag.manifest(each.getKey()) : Bag.tagManifest(each.getKey());
      FileWriting.write(bag.resolve(name), Manifest.print(each.getValue()));
    }
  }

  /** Flushes the files first, then the folders that contain them. */
  private static void force(Path bag) throws IOException {
    try (Stream<Path> all = Files.walk(bag)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        forceOne(each);
      }
    }
  }

  /** Flushes a file or a folder. Windows flushes folders itself and does not let them be opened. */
  static void forceOne(Path path) throws IOException {
    boolean folder = Files.isDirectory(path);
    try (FileChannel channel =
        FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
      channel.force(true);
    } catch (IOException e) {
      if (!folder) {
        throw FileWriting.named(e, path);
      }
    }
  }
}
