package org.tongbao.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a catalogue tells of a filed notice. Text that is not known is empty.
 *
 * @param code 档号
 * @param title 题名
 * @param number 文件编号 (发文字号)
 * @param issuer 责任者
 * @param date 日期 (成文日期)
 * @param period 期间, as the title prints it
 * @param secrecy 密级
 * @param pages 页数; 0 when nothing has laid the notice out
 * @param kinds 检查类别
 * @param keywords 关键词: the units that the notice names
 * @param digest of all that the notice was made from
 * @param filed 归档时间, ISO 8601
 */
public record CatalogueEntry(
    ArchivalCode code,
    String title,
    String number,
    String issuer,
    LocalDate date,
    String period,
    String secrecy,
    int pages,
    List<String> kinds,
    List<String> keywords,
    String digest,
    String filed) {

  /** Keeps its own copies. */
  public CatalogueEntry {
    kinds = List.copyOf(kinds);
    keywords = List.copyOf(keywords);
  }

  /** Whether a word stands in anything that is told here. */
  public boolean holds(String word) {
    return Stream.of(
            Stream.of(code.print(), title, number, issuer, period),
            kinds.stream(),
            keywords.stream())
        .flatMap(each -> each)
        .anyMatch(text -> text.contains(word));
  }
}
