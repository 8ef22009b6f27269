package org.tongbao.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tongbao.problem.FileWriting;

/** SHA-256 of files, and of lists of named contents. */
public final class Sha256 {
  private final MessageDigest digest;

  public Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }

  /** Adds a named content with its length, so that different lists never give the same bytes. */
  public Sha256 add(String name, byte[] content) {
    digest.update((name + "\0" + content.length + "\0").getBytes(StandardCharsets.UTF_8));
    digest.update(content);
    return this;
  }

  /**
   * Adds a file by the digest of its bytes.
   *
   * @param sha256 as {@link #of} gives it
   */
  public Sha256 addFile(String name, String sha256) {
    return add(name, sha256.getBytes(StandardCharsets.UTF_8));
  }

  /** In lower-case hexadecimal. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The digest of bytes. */
  public static String of(byte[] bytes) {
    Sha256 sha = new Sha256();
    sha.digest.update(bytes);
    return sha.hex();
  }

  /** The digest of a file's bytes. */
  public static String of(Path file) throws IOException {
    return of(file, OutputStream.nullOutputStream());
  }

  /**
   * Copies a file.
   *
   * @param to is replaced if it exists
   * @return the digest of the bytes of the copy, whatever happens to the file meanwhile
   */
  public static String copy(Path file, Path to) throws IOException {
    try (OutputStream copy = FileWriting.open(to)) {
      return of(file, copy);
    }
  }

  private static String of(Path file, OutputStream copy) throws IOException {
    Sha256 sha = new Sha256();
    try (InputStream in = Files.newInputStream(file)) {
      in.transferTo(new DigestOutputStream(copy, sha.digest));
    }
    return sha.hex();
  }
}
