package org.tongbao.intake.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tongbao.opc.RelatedParts;
import org.tongbao.opc.Relationship;
import org.tongbao.opc.UncertainPart;
import org.tongbao.opc.ZippedParts;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.xml.UnusualXml;
import org.tongbao.xml.XmlReaders;

/** Finds out what a file called .xlsx really is, before anything in it is parsed, and opens it. */
final class WorkbookPackage {
  /** In bytes; the sheets of the largest province need a fiftieth of it. */
  private static final long LARGEST = 512L << 20;

  /** In bytes; a file with a password has its name for that at the end of its directory. */
  private static final int LARGEST_OLE = 128 << 20;

  /** In bytes; only larger parts are checked for their compression. */
  private static final long SMALL = 16L << 20;

  /** Only parts without content compress better; sheets reach about 10, blank ones 50. */
  private static final long RATIO = 200;

  /** The type of the package's relationship to its main part. */
  private static final String DOCUMENT = "officeDocument";

  private static final int ENTRIES = 10_000;
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private WorkbookPackage() {}

  /**
   * Opens a workbook.
   *
   * @return refused where the file is none that can be read
   */
  static Reading<Workbook> open(Path path) throws IOException {
    Place place = Place.of(String.valueOf(path.getFileName()));
    TextMessage refusal = refusal(path);
    if (refusal != null) {
      return Reading.refused(refusal.at(place));
    }
    ZippedParts zip = null;
    Reading<Workbook> opened = Reading.refused(damaged(place));
    try {
      zip = ZippedParts.open(path);
      opened = open(place, zip);
    } catch (UncertainPart e) {
      opened = Reading.refused(uncertain(place, e));
    } catch (TooLarge e) {
      opened = Reading.refused(TextMessage.WORKBOOK_TOO_LARGE.at(place));
    } catch (ZipException | UnusualXml | XMLStreamException e) {
      opened = Reading.refused(damaged(place));
    } finally {
      if (zip != null && opened.value() == null) {
        zip.close();
      }
    }
    return opened;
  }

  /** What the beginning of the file says; null if it is that of a zip. */
  private static @Nullable TextMessage refusal(Path path) throws IOException {
    if (!Files.isReadable(path) || !Files.isRegularFile(path)) {
      return TextMessage.UNREADABLE_WORKBOOK;
    }
    byte[] head;
    try (InputStream in = Files.newInputStream(path)) {
      head = in.readNBytes(OLE.length);
    }
    if (head.length == 0) {
      return TextMessage.EMPTY_WORKBOOK_FILE;
    }
    if (Arrays.equals(head, OLE)) {
      return holds(path, ENCRYPTED) ? TextMessage.ENCRYPTED_WORKBOOK : TextMessage.OLD_WORKBOOK;
    }
    return head[0] != 'P' || head.length < 2 || head[1] != 'K' ? TextMessage.NO_WORKBOOK : null;
  }

  private static Problem uncertain(Place place, UncertainPart fault) {
    if (fault.isTwice()) {
      return TextMessage.WORKBOOK_PART_TWICE.at(place, fault.part());
    }
    return fault.isContradicted()
        ? TextMessage.WORKBOOK_PART_UNCERTAIN.at(place, fault.part())
        : damaged(place);
  }

  private static Reading<Workbook> open(Place place, ZippedParts zip)
      throws IOException, XMLStreamException {
    readAll(zip);
    RelatedParts related = new RelatedParts(zip);
    List<Relationship> documents =
        related.of("").stream().filter(each -> each.type().equals(DOCUMENT)).toList();
    if (documents.isEmpty() && zip.has("xl/workbook.xml")) {
      return Reading.refused(damaged(place));
    }
    String type = documents.isEmpty() ? "" : related.contentType(documents.get(0).part());
    if (type.contains("binary") || zip.has("xl/workbook.bin")) {
      return Reading.refused(TextMessage.BINARY_WORKBOOK.at(place));
    }
    boolean other = type.endsWith("main+xml") && !Workbook.MAIN_TYPES.contains(type);
    if (documents.isEmpty() || other) {
      return Reading.refused(TextMessage.ZIP_WITHOUT_WORKBOOK.at(place));
    }
    String main = related.only("", DOCUMENT, Workbook.MAIN_TYPES);
    return Reading.of(Workbook.of(zip, related, String.valueOf(main)), List.of());
  }

  /**
   * Unpacks every part, whatever its name and whatever the zip claims of its length: a relationship
   * may lead to any, and all have checksums.
   */
  private static void readAll(ZippedParts zip) throws IOException {
    if (zip.names().size() > ENTRIES) {
      throw new TooLarge();
    }
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    for (String part : zip.names()) {
      long compressed = zip.compressedSize(part);
      long size = 0;
      try (InputStream in = XmlReaders.bounded(zip.stream(part))) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          size += read;
          total += read;
          if (total > LARGEST || (size > SMALL && size > RATIO * compressed)) {
            throw new TooLarge();
          }
        }
      }
    }
  }

  private static boolean holds(Path path, byte[] sought) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(path)) {
      bytes = in.readNBytes(LARGEST_OLE);
    }
    for (int i = 0; i + sought.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
        return true;
      }
    }
    return false;
  }

  /** A part is missing, cut off or not as Excel writes it. */
  static Problem damaged(Place place) {
    return TextMessage.DAMAGED_WORKBOOK.at(place);
  }

  /** A workbook would need more memory than any real one. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
