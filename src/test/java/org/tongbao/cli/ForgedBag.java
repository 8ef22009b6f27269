package org.tongbao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** A bag of which somebody has changed a file and every digest that would tell. */
final class ForgedBag {
  private ForgedBag() {}

  /** Writes a file anew, then the manifests, then the manifests of those. */
  static void write(Path bag, String path, String text) throws IOException {
    write(bag, path, text.getBytes(UTF_8));
  }

  /** The same with bytes. */
  static void write(Path bag, String path, byte[] bytes) throws IOException {
    Files.write(bag.resolve(path), bytes);
    if (!path.startsWith("data/")) {
      declare(bag, "tagmanifest-", "SHA-256", path);
      declare(bag, "tagmanifest-", "SHA-512", path);
      return;
    }
    for (String algorithm : List.of("SHA-256", "SHA-512")) {
      declare(bag, "manifest-", algorithm, path);
    }
    for (String algorithm : List.of("SHA-256", "SHA-512")) {
      declare(bag, "tagmanifest-", algorithm, "manifest-sha256.txt");
      declare(bag, "tagmanifest-", algorithm, "manifest-sha512.txt");
    }
  }

  private static void declare(Path bag, String manifest, String algorithm, String path)
      throws IOException {
    Path file =
        bag.resolve(manifest + algorithm.toLowerCase(Locale.ROOT).replace("-", "") + ".txt");
    String digest = digest(bag.resolve(path), algorithm);
    List<String> lines =
        Files.readAllLines(file).stream()
            .map(line -> line.endsWith("  " + path) ? digest + "  " + path : line)
            .toList();
    Files.write(file, (String.join("\n", lines) + "\n").getBytes(UTF_8));
  }

  private static String digest(Path file, String algorithm) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance(algorithm);
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
