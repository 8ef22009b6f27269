package org.tongbao.filing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.archive.CatalogueEntry;
import org.tongbao.json.JsonText;
import org.tongbao.output.CsvRow;

/** 归档文件目录: catalogue entries as a text table, as .csv and as JSON. */
public final class CatalogueTable {
  /** Source: DA/T 22-2015, 5.5. */
  static final List<String> HEAD = List.of("序号", "档号", "文号", "责任者", "题名", "日期", "密级", "页数", "备注");

  private CatalogueTable() {}

  /** The cells of a row; unknown ones are empty. */
  static List<String> cells(int number, CatalogueEntry entry) {
    return List.of(
        String.valueOf(number),
        entry.code().print(),
        entry.number(),
        entry.issuer(),
        entry.title(),
        entry.date().toString().replace("-", ""),
        entry.secrecy(),
        entry.pages() == 0 ? "" : String.valueOf(entry.pages()),
        "");
  }

  /** All rows with the heading and the byte order mark that Excel needs. */
  public static String csv(List<CatalogueEntry> entries) {
    StringBuilder text = new StringBuilder(CsvRow.MARK).append(CsvRow.of(HEAD));
    for (int i = 0; i < entries.size(); i++) {
      text.append(CsvRow.of(cells(i + 1, entries.get(i))));
    }
    return text.toString();
  }

  /** One object per entry. */
  public static String json(List<CatalogueEntry> entries) {
    return JsonText.of(Map.of("notices", entries.stream().map(CatalogueTable::object).toList()));
  }

  private static Map<String, Object> object(CatalogueEntry entry) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("code", entry.code().print());
    object.put("folder", entry.code().year() + "/" + entry.code().folder());
    object.put("number", entry.number());
    object.put("issuer", entry.issuer());
    object.put("title", entry.title());
    object.put("date", entry.date().toString());
    object.put("period", entry.period());
    object.put("kinds", entry.kinds());
    object.put("retention", entry.code().retention().label());
    object.put("secrecy", entry.secrecy());
    if (entry.pages() > 0) {
      object.put("pages", entry.pages());
    }
    object.put("keywords", entry.keywords());
    object.put("digest", entry.digest());
    object.put("filed", entry.filed());
    return object;
  }

  /** One line per entry, with columns aligned where a Chinese character is two columns wide. */
  public static String text(List<CatalogueEntry> entries) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("档号", "日期", "文号", "题名"));
    for (CatalogueEntry entry : entries) {
      rows.add(
          List.of(entry.code().print(), entry.date().toString(), entry.number(), entry.title()));
    }
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)) + 2));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  /** Without streams, because a listing measures tens of thousands of texts. */
  private static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLowSurrogate(c)) { // the first half of the pair has been counted
        width += c < 0x1100 ? 1 : 2;
      }
    }
    return width;
  }
}
