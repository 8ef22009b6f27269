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

  /** Adds a file by the digest of its bytes. */
  public Sha256 add(String name, Path file) throws IOException {
    return add(name, of(file).getBytes(StandardCharsets.UTF_8));
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
    Sha256 sha = new Sha256();
    try (InputStream in = Files.newInputStream(file);
        OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), sha.digest)) {
      in.transferTo(out);
    }
    return sha.hex();
  }
}
