package org.tongbao.intake.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.tongbao.opc.UncertainPart;
import org.tongbao.opc.ZippedParts;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.xml.UnusualXml;
import org.tongbao.xml.XmlReaders;

/** Checks what a file called .xlsx really is before anything in it is parsed. */
final class WorkbookPackage {
  /** In bytes; the sheets of the largest province need a fiftieth of it. */
  private static final long LARGEST = 512L << 20;

  /** In bytes; all texts of a workbook are held in memory. */
  private static final long LARGEST_TEXTS = 128L << 20;

  /** In bytes; only larger parts are checked for their compression. */
  private static final long SMALL = 16L << 20;

  /** Only parts without content compress better; sheets reach about 10, blank ones 50. */
  private static final long RATIO = 200;

  private static final int ENTRIES = 10_000;
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private WorkbookPackage() {}

  /** Why the file is no workbook that can be read, or null. */
  static @Nullable Problem refusal(Path path) throws IOException {
    String name = String.valueOf(path.getFileName());
    byte[] head = new byte[0];
    if (Files.isReadable(path) && Files.isRegularFile(path)) {
      try (InputStream in = Files.newInputStream(path)) {
        head = in.readNBytes(OLE.length);
      }
    } else {
      return TextMessage.UNREADABLE_WORKBOOK.at(Place.of(name));
    }
    if (head.length == 0) {
      return TextMessage.EMPTY_WORKBOOK_FILE.at(Place.of(name));
    }
    if (Arrays.equals(head, OLE)) {
      return holds(path, ENCRYPTED)
          ? TextMessage.ENCRYPTED_WORKBOOK.at(Place.of(name))
          : TextMessage.OLD_WORKBOOK.at(Place.of(name));
    }
    if (head[0] != 'P' || head.length < 2 || head[1] != 'K') {
      return TextMessage.NO_WORKBOOK.at(Place.of(name));
    }
    try (ZippedParts parts = ZippedParts.open(path)) {
      return refusal(name, parts);
    } catch (UncertainPart e) {
      return e.isTwice()
          ? TextMessage.WORKBOOK_PART_TWICE.at(Place.of(name), e.part())
          : damaged(name);
    } catch (ZipException | UnusualXml e) {
      return damaged(name);
    }
  }

  /**
   * Reads every part, whatever its name: a relationship may lead to any, and all have checksums.
   */
  private static @Nullable Problem refusal(String name, ZippedParts parts) throws IOException {
    if (parts.names().contains("xl/workbook.bin")) {
      return TextMessage.BINARY_WORKBOOK.at(Place.of(name));
    }
    if (!parts.names().contains("xl/workbook.xml")) {
      return TextMessage.ZIP_WITHOUT_WORKBOOK.at(Place.of(name));
    }
    if (parts.names().size() > ENTRIES) {
      return tooLarge(name);
    }
    long total = 0;
    for (String part : parts.names()) {
      long size = size(parts, part, LARGEST - total);
      boolean texts = part.endsWith("sharedStrings.xml");
      total += size;
      if (size < 0 || total > LARGEST || (texts && size > LARGEST_TEXTS)) {
        return tooLarge(name);
      }
    }
    return null;
  }

  /**
   * The bytes to which a part really unpacks, whatever the zip claims; negative when they are too
   * many.
   */
  private static long size(ZippedParts parts, String part, long most) throws IOException {
    long compressed = parts.compressedSize(part);
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    try (InputStream in = XmlReaders.bounded(parts.stream(part))) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        if (size > most || (size > SMALL && size > RATIO * compressed)) {
          return -1;
        }
      }
    }
    return size;
  }

  private static boolean holds(Path path, byte[] sought) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(path)) {
      bytes = in.readNBytes((int) LARGEST_TEXTS);
    }
    for (int i = 0; i + sought.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
        return true;
      }
    }
    return false;
  }

  /** A part is missing, cut off or not as Excel writes it. */
  static Problem damaged(String name) {
    return TextMessage.DAMAGED_WORKBOOK.at(Place.of(name));
  }

  private static Problem tooLarge(String name) {
    return TextMessage.WORKBOOK_TOO_LARGE.at(Place.of(name));
  }
}
