package org.tongbao.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/** Computes the digests of a file in one pass. */
final class Digests {
  private static final int BUFFER = 1 << 16;

  private final byte[] buffer = new byte[BUFFER];
  private final Map<Algorithm, MessageDigest> digests = new EnumMap<>(Algorithm.class);

  /** The digest algorithms of a bag. */
  enum Algorithm {
    SHA256("SHA-256", "sha256", 64),
    SHA512("SHA-512", "sha512", 128);

    private final String javaName;
    private final String bagName;
    private final int digits;

    Algorithm(String javaName, String bagName, int digits) {
      this.javaName = javaName;
      this.bagName = bagName;
      this.digits = digits;
    }

    /** As in the names of manifests. */
    String bagName() {
      return bagName;
    }

    /** How many hexadecimal digits a digest has. */
    int digits() {
      return digits;
    }

    private MessageDigest begin() {
      try {
        return MessageDigest.getInstance(javaName);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e); // every Java has both
      }
    }
  }

  Digests() {
    for (Algorithm algorithm : Algorithm.values()) {
      digests.put(algorithm, algorithm.begin());
    }
  }

  /**
   * All digests of a file; links are not followed.
   *
   * @return in lower-case hexadecimal
   */
  Map<Algorithm, String> of(Path file) throws IOException {
    return of(file, digests.keySet());
  }

  /** The SHA-256 of bytes, in lower-case hexadecimal. */
  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(Algorithm.SHA256.begin().digest(bytes));
  }

  /** Copies bytes to the end; their SHA-256, in lower-case hexadecimal. */
  static String copying(InputStream in, OutputStream out) throws IOException {
    MessageDigest digest = Algorithm.SHA256.begin();
    in.transferTo(new DigestOutputStream(out, digest));
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Some of the digests of a file. */
  Map<Algorithm, String> of(Path file, Set<Algorithm> wanted) throws IOException {
    Map<Algorithm, MessageDigest> used = new EnumMap<>(digests);
    used.keySet().retainAll(wanted);
    used.values().forEach(MessageDigest::reset); // an earlier read may have failed halfway
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (MessageDigest digest : used.values()) {
          digest.update(buffer, 0, read);
        }
      }
    }
    Map<Algorithm, String> all = new EnumMap<>(Algorithm.class);
    used.forEach((name, digest) -> all.put(name, HexFormat.of().formatHex(digest.digest())));
    return all;
  }
}
