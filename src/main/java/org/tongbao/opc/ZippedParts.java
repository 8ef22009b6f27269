package org.tongbao.opc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.CompressException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a zip, of which every program reads the same. A zip says twice what it holds: before
 * each part and in its directory. Where the two differ, or two parts have the same name, one
 * program reads this and another one that, so such a zip is refused. The bytes of each part are
 * compared with their checksum when they are read.
 */
public final class ZippedParts implements AutoCloseable {
  private final ZipFile zip;

  /** By {@link Parts#key}. */
  private final Map<String, ZipArchiveEntry> parts = new HashMap<>();

  private final Set<String> names = new LinkedHashSet<>();

  private ZippedParts(SeekableByteChannel channel) throws IOException {
    ZipHeaders headers = ZipHeaders.of(channel);
    zip = directory(channel);
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      if (parts.putIfAbsent(Parts.key(entry.getName()), entry) != null) {
        throw UncertainPart.twice(entry.getName());
      }
      if (!headers.agree(entry) || !zip.canReadEntryData(entry)) {
        throw UncertainPart.damaged(entry.getName());
      }
      names.add(entry.getName());
    }
    headers.requireWhole(parts.values());
  }

  private static ZipFile directory(SeekableByteChannel channel) throws ZipException {
    try {
      return ZipFile.builder()
          .setSeekableByteChannel(channel)
          .setUseUnicodeExtraFields(false)
          .get();
    } catch (IOException e) {
      throw noZip(e); // the library gives every fault of the directory this form
    }
  }

  /**
   * Opens a file.
   *
   * @throws UncertainPart when a part has no certain content
   * @throws ZipException when the file is no zip
   * @throws IOException when the disk fails
   */
  public static ZippedParts open(Path file) throws IOException {
    return open(Files.newByteChannel(file));
  }

  /**
   * Opens the bytes of a file.
   *
   * @throws UncertainPart when a part has no certain content
   * @throws ZipException when they are no zip
   */
  public static ZippedParts open(byte[] file) throws IOException {
    return open(new SeekableInMemoryByteChannel(file));
  }

  private static ZippedParts open(SeekableByteChannel channel) throws IOException {
    try {
      return new ZippedParts(channel);
    } catch (EOFException | RuntimeException e) {
      channel.close();
      throw noZip(e); // the library throws exceptions of any kind for wrong numbers
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static ZipException noZip(Exception cause) {
    ZipException fault = new ZipException(cause.getMessage());
    fault.initCause(cause);
    return fault;
  }

  /** The names of all parts, in the order of the zip's directory. */
  public Set<String> names() {
    return Collections.unmodifiableSet(names);
  }

  /** Whether there is such a part; case and the kind of slashes make no difference. */
  public boolean has(String name) {
    return parts.containsKey(Parts.key(name));
  }

  /** Bytes that a part takes in the file. */
  public long compressedSize(String name) {
    return entry(name).getCompressedSize();
  }

  /**
   * The bytes of a part.
   *
   * @return a stream that throws an {@link UncertainPart} where the part is damaged; at its end if
   *     length or checksum are not as they should be
   */
  public InputStream stream(String name) throws IOException {
    ZipArchiveEntry entry = entry(name);
    return new Compared(entry, zip.getInputStream(entry));
  }

  /** The same zip with other bytes in a part; those of all others stay as they are packed. */
  public byte[] with(String name, byte[] bytes) throws IOException {
    ZipArchiveEntry changed = entry(name);
    SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(channel)) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (entry.equals(changed)) {
          ZipArchiveEntry replaced = new ZipArchiveEntry(entry.getName());
          replaced.setTime(entry.getTime());
          out.putArchiveEntry(replaced);
          out.write(bytes);
          out.closeArchiveEntry();
        } else {
          out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
        }
      }
    }
    return Arrays.copyOf(channel.array(), (int) channel.size());
  }

  private ZipArchiveEntry entry(String name) {
    ZipArchiveEntry entry = parts.get(Parts.key(name));
    if (entry == null) {
      throw new IllegalArgumentException("no part " + name);
    }
    return entry;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Compares length and checksum at the end. */
  private static final class Compared extends CheckedInputStream {
    private final ZipArchiveEntry entry;
    private long length;

    Compared(ZipArchiveEntry entry, InputStream in) {
      super(in, new CRC32());
      this.entry = entry;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
      int read;
      try {
        read = super.read(bytes, from, most);
      } catch (ZipException | CompressException | EOFException | RuntimeException e) {
        throw UncertainPart.damaged(entry.getName());
      }
      length += Math.max(0, read);
      if (read < 0 && (length != entry.getSize() || getChecksum().getValue() != entry.getCrc())) {
        throw UncertainPart.damaged(entry.getName());
      }
      return read;
    }
  }
}
