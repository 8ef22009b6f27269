package org.tongbao.filing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.archive.CatalogueEntry;
import org.tongbao.json.JsonText;
import org.tongbao.output.CsvRow;

/** 归档文件目录: cards as a table for the eye, as .csv and as JSON. */
public final class CatalogueTable {
  /** Source: DA/T 22-2015, 5.5. */
  static final List<String> HEAD = List.of("序号", "档号", "文号", "责任者", "题名", "日期", "密级", "页数", "备注");

  private CatalogueTable() {}

  /** The cells of a row; what is not known is empty. */
  static List<String> cells(int number, CatalogueEntry card) {
    return List.of(
        String.valueOf(number),
        card.code().print(),
        card.number(),
        card.issuer(),
        card.title(),
        card.date().toString().replace("-", ""),
        card.secrecy(),
        card.pages() == 0 ? "" : String.valueOf(card.pages()),
        "");
  }

  /** With the heading and the mark that Excel needs. */
  public static String csv(List<CatalogueEntry> cards) {
    StringBuilder text = new StringBuilder(CsvRow.MARK).append(CsvRow.of(HEAD));
    for (int i = 0; i < cards.size(); i++) {
      text.append(CsvRow.of(cells(i + 1, cards.get(i))));
    }
    return text.toString();
  }

  /** One object a card. */
  public static String json(List<CatalogueEntry> cards) {
    return JsonText.of(Map.of("notices", cards.stream().map(CatalogueTable::object).toList()));
  }

  private static Map<String, Object> object(CatalogueEntry card) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("code", card.code().print());
    object.put("folder", card.code().year() + "/" + card.code().folder());
    object.put("number", card.number());
    object.put("issuer", card.issuer());
    object.put("title", card.title());
    object.put("date", card.date().toString());
    object.put("period", card.period());
    object.put("kinds", card.kinds());
    object.put("retention", card.code().retention().label());
    object.put("secrecy", card.secrecy());
    if (card.pages() > 0) {
      object.put("pages", card.pages());
    }
    object.put("keywords", card.keywords());
    object.put("digest", card.digest());
    object.put("filed", card.filed());
    return object;
  }

  /** A line a card, its columns below each other where a Chinese character is two wide. */
  public static String text(List<CatalogueEntry> cards) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("档号", "日期", "文号", "题名"));
    for (CatalogueEntry card : cards) {
      rows.add(List.of(card.code().print(), card.date().toString(), card.number(), card.title()));
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

  /** Without streams: a listing measures tens of thousands. */
  private static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLowSurrogate(c)) { // the other half of a character has been counted
        width += c < 0x1100 ? 1 : 2;
      }
    }
    return width;
  }
}
