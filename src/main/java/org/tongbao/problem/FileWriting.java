package org.tongbao.problem;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes files so that each fault names its file. The system's own fault of a full disk does not.
 */
public final class FileWriting {
  private FileWriting() {}

  /** Opens a file, as {@link Files#newOutputStream} does. */
  public static OutputStream open(Path file) throws IOException {
    return new Named(Files.newOutputStream(file), file);
  }

  /** Opens a file for text in UTF-8. */
  public static Writer text(Path file) throws IOException {
    return new BufferedWriter(new OutputStreamWriter(open(file), StandardCharsets.UTF_8));
  }

  /** Writes a file. */
  public static void write(Path file, byte[] bytes) throws IOException {
    try (OutputStream out = open(file)) {
      out.write(bytes);
    }
  }

  /** Writes a file in UTF-8. */
  public static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file in place of another, so that one of both is there whatever happens. */
  public static void replace(Path file, byte[] bytes) throws IOException {
    Path aside = file.resolveSibling("." + file.getFileName() + ".new");
    write(aside, bytes);
    Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The fault with the name of its file. */
  public static IOException named(IOException fault, Path file) {
    if (fault instanceof FileSystemException named && named.getFile() != null) {
      return fault;
    }
    FileSystemException named = new FileSystemException(file.toString(), null, fault.getMessage());
    named.initCause(fault);
    return named;
  }

  private static final class Named extends FilterOutputStream {
    private final Path file;

    Named(OutputStream out, Path file) {
      super(out);
      this.file = file;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        throw named(e, file);
      }
    }

    @Override
    public void close() throws IOException {
      try {
        out.close();
      } catch (IOException e) {
        throw named(e, file);
      }
    }
  }
}
