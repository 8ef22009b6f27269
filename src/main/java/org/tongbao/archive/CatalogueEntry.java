package org.tongbao.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * A filed notice as the catalogue lists it. An unknown text is empty.
 *
 * @param code 档号
 * @param title 题名
 * @param number 文件编号 (发文字号)
 * @param issuer 责任者
 * @param date 日期 (成文日期)
 * @param period 期间, as the title prints it
 * @param secrecy 密级
 * @param pages 页数; 0 if the notice was not laid out
 * @param kinds 检查类别
 * @param keywords 关键词: the units that the notice names
 * @param digest of the run that generated the notice
 * @param filed 归档时间, ISO 8601 with its offset, as it was written
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

  /**
   * Keeps its own copies.
   *
   * @throws java.time.DateTimeException if 归档时间 is no moment
   */
  public CatalogueEntry {
    var unusedMoment = OffsetDateTime.parse(filed);
    kinds = List.copyOf(kinds);
    keywords = List.copyOf(keywords);
  }

  /** When it was filed, to be compared: the same moment may be written with different offsets. */
  public Instant moment() {
    return OffsetDateTime.parse(filed).toInstant();
  }

  /** Whether a word occurs in the code or in any text except 密级. */
  public boolean contains(String word) {
    return Stream.of(
            Stream.of(code.print(), title, number, issuer, period),
            kinds.stream(),
            keywords.stream())
        .flatMap(each -> each)
        .anyMatch(text -> text.contains(word));
  }
}
