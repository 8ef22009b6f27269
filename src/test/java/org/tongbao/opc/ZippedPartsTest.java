package org.tongbao.opc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZippedPartsTest {
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String CONTENT = "<v>90</v><v>70</v>";

  @TempDir Path folder;

  /** The ways in which programs write a part. */
  private enum Writer {
    /** Java's: length and checksum follow. */
    STREAM {
      @Override
      byte[] zip(List<String> names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
          for (String name : names) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content(name));
          }
        }
        return out.toByteArray();
      }
    },
    STORED {
      @Override
      byte[] zip(List<String> names) throws IOException {
        return commons(names, ZipEntry.STORED, Zip64Mode.Never);
      }
    },
    /** Lengths have eight bytes, in a field of their own. */
    LONG {
      @Override
      byte[] zip(List<String> names) throws IOException {
        return commons(names, ZipEntry.DEFLATED, Zip64Mode.Always);
      }
    };

    abstract byte[] zip(List<String> names) throws IOException;

    byte[] zip(String... names) throws IOException {
      return zip(Arrays.asList(names));
    }
  }

  private static byte[] content(String name) {
    return (name.equals(SHEET) ? CONTENT : "<other/>").getBytes(UTF_8);
  }

  private static byte[] commons(List<String> names, int method, Zip64Mode mode) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      zip.setUseZip64(mode);
      for (String name : names) {
        byte[] content = content(name);
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setMethod(method);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putArchiveEntry(entry);
        zip.write(content);
        zip.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }

  private static String read(byte[] zip, String name) throws IOException {
    try (ZippedParts parts = ZippedParts.open(zip)) {
      return new String(parts.stream(name).readAllBytes(), UTF_8);
    }
  }

  private static UncertainPart refusal(byte[] zip) {
    try (ZippedParts parts = ZippedParts.open(zip)) {
      for (String name : parts.names()) {
        parts.stream(name).readAllBytes();
      }
    } catch (UncertainPart e) {
      return e;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    throw new AssertionError("not refused");
  }

  private static void isNoZip(byte[] file) {
    assertThatThrownBy(() -> ZippedParts.open(file)).isExactlyInstanceOf(ZipException.class);
  }

  /** Changes bytes: from the first occurrence of a text on, or from the last one. */
  private static byte[] put(byte[] zip, String at, boolean last, int offset, int... values) {
    String text = new String(zip, ISO_8859_1);
    int place = last ? text.lastIndexOf(at) : text.indexOf(at);
    assertThat(place).isNotNegative();
    byte[] changed = zip.clone();
    for (int i = 0; i < values.length; i++) {
      changed[place + offset + i] = (byte) values[i];
    }
    return changed;
  }

  private static byte[] joined(byte[]... pieces) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      out.write(piece);
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @EnumSource
  void readsWhatProgramsWrite(Writer writer) throws IOException {
    byte[] zip = writer.zip("a/", "[Content_Types].xml", SHEET, "xl/media/徽.png");
    Path file = Files.write(folder.resolve("a.xlsx"), zip);

    assertThat(read(zip, SHEET)).isEqualTo(CONTENT);
    try (ZippedParts parts = ZippedParts.open(file)) {
      assertThat(parts.names())
          .containsExactly("a/", "[Content_Types].xml", SHEET, "xl/media/徽.png");
      assertThat(parts.compressedSize(SHEET)).isPositive();
      assertThat(parts.stream(SHEET).read()).isEqualTo('<');
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesAPartWithOneChangedBit(Writer writer) throws IOException {
    byte[] zip = writer.zip("a.xml", SHEET, "b.xml");

    int extra = writer == Writer.LONG ? 20 : 0;
    byte[] changed = put(zip, SHEET, false, SHEET.length() + extra + 3, '!');

    assertThat(refusal(changed).part()).isEqualTo(SHEET);
    assertThat(refusal(changed).isTwice()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SHEET,
        "XL/worksheets/Sheet1.xml",
        "xl\\worksheets\\sheet1.xml",
        "/xl/worksheets/sheet1.xml",
        "xl/./worksheets//sheet1.xml",
        "xl/worksheets/sheet%31.xml",
        "xl/x/../worksheets/sheet1.xml",
      })
  void refusesAPartThatStandsTwice(String second) throws IOException {
    byte[] zip = Writer.STORED.zip(SHEET, second);

    assertThat(refusal(zip).isTwice()).isTrue();
    assertThat(refusal(zip).part()).isEqualTo(second.replace('\\', '/'));
  }

  @Test
  void keepsPartsApartThatOnlyResembleEachOther() throws IOException {
    byte[] zip = Writer.STREAM.zip(SHEET, "xl/worksheets/sheet11.xml", "xl/worksheets/sheet 1.xml");

    assertThat(read(zip, SHEET)).isEqualTo(CONTENT);
  }

  /** Where the header before a part has another value than the directory. */
  @ParameterizedTest
  @CsvSource({
    "a name, 30, 88",
    "a method, 8, 8",
    "a checksum, 14, 1",
    "a compressed length, 18, 1",
    "a length, 22, 1",
    "a length of the name, 26, 3",
    "no header, 0, 88",
  })
  void refusesHeadersThatDiffer(String what, int offset, int value) throws IOException {
    byte[] zip = Writer.STORED.zip("a.xml", SHEET);

    byte[] changed = put(zip, SHEET, false, offset - 30, value);

    assertThat(refusal(changed).part()).as(what).isEqualTo(SHEET);
  }

  @Test
  void refusesASecondNameInAnExtraField() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      ZipArchiveEntry entry = new ZipArchiveEntry("other.xml");
      entry.addExtraField(new UnicodePathExtraField(SHEET, "other.xml".getBytes(UTF_8)));
      zip.putArchiveEntry(entry);
      zip.closeArchiveEntry();
    }

    assertThat(refusal(out.toByteArray()).part()).isEqualTo("other.xml");
  }

  /** Programs look for the directory from the end, and for the first part from the beginning. */
  @Test
  void refusesTwoZipsInOneFile() throws IOException {
    byte[] one = Writer.STORED.zip(SHEET);
    byte[] two = Writer.STORED.zip("a.xml", SHEET);

    isNoZip(joined(one, two));
    isNoZip(joined("before".getBytes(UTF_8), one));
    isNoZip(joined(one, "after".getBytes(UTF_8)));
  }

  @Test
  void acceptsACommentAtTheEnd() throws IOException {
    byte[] zip = Writer.STORED.zip(SHEET);
    byte[] commented = joined(put(zip, "PK\5\6", true, 20, 5, 0), "after".getBytes(UTF_8));

    assertThat(read(commented, SHEET)).isEqualTo(CONTENT);
    isNoZip(put(commented, "PK\5\6", true, 20, 4, 0));
  }

  @Test
  void refusesALongEndThatContradicts() throws IOException {
    byte[] zip = Writer.LONG.zip("a.xml", SHEET);

    isNoZip(put(zip, "PK\6\6", true, 24, 1));
    isNoZip(put(put(zip, "PK\6\6", true, 24, 1), "PK\6\6", true, 32, 1));
    isNoZip(put(zip, "PK\6\6", true, 40, 1));
    isNoZip(put(zip, "PK\6\6", true, 48, 1));
    isNoZip(put(zip, "PK\6\7", true, 8, 1));
  }

  @Test
  void refusesADirectoryThatIsNotWhole() throws IOException {
    byte[] zip = Writer.STORED.zip("a.xml", SHEET);

    isNoZip(put(zip, "PK\5\6", true, 8, 1, 0, 1, 0)); // one part instead of two
    isNoZip(put(zip, "PK\5\6", true, 8, 1, 0));
    isNoZip(put(zip, "PK\5\6", true, 16, 0));
    isNoZip(Arrays.copyOf(zip, zip.length - 1));
    isNoZip(Arrays.copyOf(zip, 10));
    isNoZip(new byte[0]);
  }

  @Test
  void refusesAPartThatIsEncryptedOrOfAnotherMethod() throws IOException {
    byte[] zip = Writer.STORED.zip("a.xml", SHEET);

    byte[] encrypted = put(zip, SHEET, true, 8 - 46, 1);
    byte[] method = put(put(zip, SHEET, true, 10 - 46, 12), SHEET, false, 8 - 30, 12);

    assertThat(refusal(encrypted).part()).isEqualTo(SHEET);
    assertThat(refusal(method).part()).isEqualTo(SHEET);
  }

  @Test
  void doesNotSayThatAMissingFileIsDamaged() {
    assertThatThrownBy(() -> ZippedParts.open(folder.resolve("none.xlsx")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void readsTheShippedStyles() throws IOException {
    try (ZippedParts parts = ZippedParts.open(Path.of("templates/province/reference.docx"))) {
      assertThat(parts.names()).contains("word/styles.xml");
      assertThat(parts.stream("word/styles.xml").readAllBytes()).isNotEmpty();
    }
  }
}
