package org.tongbao.markup;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.chart.Chart;

/**
 * Receives the blocks of a notice in order, validated and numbered. A {@code table} is followed by
 * its rows and an {@code endTable}; what follows an {@code attachment} belongs to it.
 */
public interface NoticeHandler {

  /** 版头; it determines the form of the whole notice. */
  void head(HeadForm form, Text mark) throws IOException;

  /** 发文字号; comes before the title if there is a 版头, otherwise after it. */
  void number(Text text) throws IOException;

  /** 标题, one line for each line of print. */
  void title(Text text) throws IOException;

  /** 主送机关, with its colon. */
  void addressee(Text text) throws IOException;

  /** A heading in a paragraph of its own. */
  void heading(Heading heading) throws IOException;

  /**
   * A paragraph.
   *
   * @param lead a heading at the beginning of the paragraph, or null
   */
  void paragraph(@Nullable Heading lead, Text text) throws IOException;

  /** A table begins. */
  void table(List<Column> columns) throws IOException;

  /**
   * A row of the table.
   *
   * @param head whether it belongs to the head, which is repeated on each page
   * @param cells cells that together cover each column once
   */
  void row(boolean head, List<Cell> cells) throws IOException;

  /** The table ends. */
  void endTable() throws IOException;

  /** 图. */
  void chart(Chart chart) throws IOException;

  /** 表注, a note under a table. */
  void note(Text text) throws IOException;

  /**
   * 发文机关署名 and 成文日期. The 附件说明 is printed before it; its names are known at the {@linkplain #end
   * end} only.
   *
   * @param issuer one line for each issuer
   * @param sealed whether to leave room for a seal
   */
  void signature(Text issuer, Text date, boolean sealed) throws IOException;

  /** 附注, with its brackets. */
  void remark(Text text) throws IOException;

  /**
   * An attachment begins.
   *
   * @param number from 1; printed only if there are several
   */
  void attachment(int number, Text title, Text subtitle, Orientation orientation)
      throws IOException;

  /** 版记, at the foot of the last page. */
  void imprint(Imprint imprint) throws IOException;

  /**
   * The notice ends.
   *
   * @param attachments the attachments' names in order, for the 附件说明
   */
  void end(List<String> attachments) throws IOException;
}
