package org.tongbao.recount;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file's text, and a sheet's rows, read without the program. */
final class RecountedRows {
  private RecountedRows() {}

  static String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, Charset.forName("GB18030"));
    }
    return text.replaceAll("[\u200B-\u200D\u2060\uFEFF]", ""); // nobody sees them
  }

  /** Blank lines and rows of sums are none. */
  private static boolean isData(List<String> record) {
    return record.stream()
        .filter(value -> !value.isEmpty())
        .findFirst()
        .filter(first -> !first.matches("合计|小计|总计"))
        .isPresent();
  }

  /** RFC 4180, and what is no data passed over. */
  static List<Map<String, String>> of(Path file) throws IOException {
    List<List<String>> records = new ArrayList<>();
    List<String> record = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    String text = text(file);
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (quoted) {
        if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else if (c == '"') {
          quoted = false;
        } else {
          cell.append(c);
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',' || c == '\n' || c == '\r') {
        record.add(cell.toString().strip());
        cell.setLength(0);
        if (c != ',') {
          if (isData(record)) {
            records.add(record);
          }
          record = new ArrayList<>();
        }
      } else {
        cell.append(c);
      }
    }
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 1; i < records.size(); i++) {
      Map<String, String> row = new LinkedHashMap<>();
      row.put("#", String.valueOf(i)); // two rows may say the same
      for (int column = 0; column < records.get(0).size(); column++) {
        String value = column < records.get(i).size() ? records.get(i).get(column) : "";
        row.put(records.get(0).get(column), value);
      }
      rows.add(row);
    }
    return rows;
  }
}
