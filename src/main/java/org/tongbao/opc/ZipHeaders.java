package org.tongbao.opc;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Compares what a zip says of its parts before each of them with what its directory says. Source:
 * PKWARE's APPNOTE.TXT 6.3.10, 4.3.7 (before a part), 4.3.12 (the directory), 4.3.14 to 4.3.16 (the
 * end).
 */
final class ZipHeaders {
  private static final int PART = 0x04034B50;
  private static final int PART_BYTES = 30;
  private static final int END = 0x06054B50;
  private static final int END_BYTES = 22;

  /** A second end with longer numbers stands before the first in files of some programs. */
  private static final int LONG_END = 0x06064B50;

  /** Where that end begins. */
  private static final int LOCATOR = 0x07064B50;

  private static final int LOCATOR_BYTES = 20;
  private static final int LONG_BYTES = 56 + LOCATOR_BYTES;

  /** Its length has two bytes. */
  private static final int LONGEST_COMMENT = 0xFFFF;

  /** In bytes; 10,000 parts take one. */
  private static final int LARGEST_DIRECTORY = 16 << 20;

  /** Length and checksum of a part follow after it, because its writer did not know them before. */
  private static final int FOLLOW = 1 << 3;

  /** Stands for a length that is given elsewhere, because it may have more than four bytes. */
  private static final long ELSEWHERE = 0xFFFFFFFFL;

  private static final Set<Integer> METHODS = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);

  private final SeekableByteChannel file;
  private final long count;

  private ZipHeaders(SeekableByteChannel file, long count) {
    this.file = file;
    this.count = count;
  }

  /**
   * Reads the end of a zip.
   *
   * @throws ZipException when the file does not end as a zip does, right after the directory
   */
  static ZipHeaders of(SeekableByteChannel file) throws IOException {
    long begin = Math.max(0, file.size() - END_BYTES - LONGEST_COMMENT - LONG_BYTES);
    ByteBuffer tail = read(file, begin, (int) (file.size() - begin));
    int at = tail.limit() - END_BYTES;
    while (at >= 0 && tail.getInt(at) != END) {
      at--;
    }
    if (at < 0 || at + END_BYTES + unsigned(tail, at + 20) != tail.limit()) {
      throw new ZipException("no end");
    }
    int place = at - LONG_BYTES;
    boolean isLong = place >= 0 && tail.getInt(at - LOCATOR_BYTES) == LOCATOR;
    long count = unsigned(tail, at + 10);
    long length = tail.getInt(at + 12) & ELSEWHERE;
    long directory = tail.getInt(at + 16) & ELSEWHERE;
    if (isLong) {
      require(tail.getInt(place) == LONG_END);
      require(tail.getLong(at - LOCATOR_BYTES + 8) == begin + place);
      require(tail.getLong(place + 24) == tail.getLong(place + 32));
      count = same(count, 0xFFFF, tail.getLong(place + 32));
      length = same(length, ELSEWHERE, tail.getLong(place + 40));
      directory = same(directory, ELSEWHERE, tail.getLong(place + 48));
    }
    require(unsigned(tail, at + 8) == unsigned(tail, at + 10));
    require(length <= LARGEST_DIRECTORY);
    require(directory + length == begin + (isLong ? place : at));
    return new ZipHeaders(file, count);
  }

  /** The long number, which the short one must not contradict. */
  private static long same(long number, long elsewhere, long longNumber) throws ZipException {
    require(number == longNumber || number == elsewhere);
    return longNumber;
  }

  private static void require(boolean right) throws ZipException {
    if (!right) {
      throw new ZipException("the end contradicts the directory");
    }
  }

  /** Whether a part has the same name, method, length and checksum in both places. */
  boolean agree(ZipArchiveEntry entry) throws IOException {
    ByteBuffer header = read(file, entry.getLocalHeaderOffset(), PART_BYTES);
    byte[] name = entry.getRawName();
    int flags = unsigned(header, 6);
    boolean follow = (flags & FOLLOW) != 0;
    return header.getInt(0) == PART
        && unsigned(header, 8) == entry.getMethod()
        && METHODS.contains(entry.getMethod())
        && agree(header.getInt(14), entry.getCrc(), follow)
        && agree(header.getInt(18), entry.getCompressedSize(), follow)
        && agree(header.getInt(22), entry.getSize(), follow)
        && unsigned(header, 26) == name.length
        && Arrays.equals(
            read(file, entry.getLocalHeaderOffset() + PART_BYTES, name.length).array(), name)
        && !hasOtherName(entry);
  }

  /** Some programs take the name from this field, if there is one. */
  private static boolean hasOtherName(ZipArchiveEntry entry) {
    return entry.getExtraField(UnicodePathExtraField.UPATH_ID)
            instanceof UnicodePathExtraField field
        && !entry.getName().equals(new String(field.getUnicodeName(), StandardCharsets.UTF_8));
  }

  private static boolean agree(int written, long listed, boolean follows) {
    long value = written & ELSEWHERE;
    return value == listed || value == ELSEWHERE || (value == 0 && follows);
  }

  /**
   * Requires the first part at the beginning, and as many parts as the end says.
   *
   * @throws ZipException otherwise
   */
  void requireWhole(Collection<ZipArchiveEntry> parts) throws ZipException {
    long first = parts.stream().mapToLong(ZipArchiveEntry::getLocalHeaderOffset).min().orElse(0);
    if (first != 0 || parts.size() != count) {
      throw new ZipException("not all parts");
    }
  }

  private static int unsigned(ByteBuffer bytes, int at) {
    return bytes.getShort(at) & 0xFFFF;
  }

  private static ByteBuffer read(SeekableByteChannel file, long at, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    file.position(at);
    while (bytes.hasRemaining()) {
      if (file.read(bytes) < 0) {
        throw new EOFException();
      }
    }
    return bytes;
  }
}
