package org.tongbao.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tongbao.opc.ZippedParts;

/** Packages as programs write them. */
final class SmallPackages {
  private SmallPackages() {}

  /** A small sheet of units, with shared texts and numbers. */
  static byte[] workbook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Excel", "16.0000")) {
      Worksheet sheet = workbook.newWorksheet("Sheet1");
      String[] head = {"类别", "名称", "地区", "检查", "得分"};
      String[] names = {"广州市政府门户网站", "清远市政府门户网站", "深圳市政府门户网站"};
      for (int column = 0; column < head.length; column++) {
        sheet.value(0, column, head[column]);
      }
      for (int row = 1; row <= names.length; row++) {
        sheet.value(row, 0, "政府网站");
        sheet.value(row, 1, names[row - 1]);
        sheet.value(row, 2, names[row - 1].substring(0, 3));
        sheet.value(row, 3, "是");
        sheet.value(row, 4, 50 + 10 * row);
      }
    }
    return out.toByteArray();
  }

  private static Map<String, byte[]> unpacked(byte[] file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZippedParts zip = ZippedParts.open(file)) {
      for (String name : zip.names()) {
        parts.put(name, zip.stream(name).readAllBytes());
      }
    }
    return parts;
  }

  /** The same parts, as Java packs them. */
  static byte[] packed(byte[] file, boolean stored) throws IOException {
    Map<String, byte[]> parts = unpacked(file);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        if (stored) {
          CRC32 crc = new CRC32();
          crc.update(part.getValue());
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(part.getValue().length);
          entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }
}
