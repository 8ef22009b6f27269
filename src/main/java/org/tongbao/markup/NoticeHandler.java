package org.tongbao.markup;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.chart.Chart;

/**
 * Receives the blocks of a notice in order, validated and numbered. A {@code table} is followed by
 * its rows and an {@code endTable}; what follows an {@code attachment} belongs to it. Text before
 * the attachments may have placeholders for their numbers.
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

  /**
   * A table begins.
   *
   * @param caption 表题, above the table; empty if there is none
   * @param omitted the heads of columns that are left out as no row fills them; for the proof copy
   */
  void table(Text caption, List<Column> columns, String omitted) throws IOException;

  /** A row of the table. */
  void row(Row row) throws IOException;

  /** The table ends. */
  void endTable() throws IOException;

  /** 图. */
  void chart(Chart chart) throws IOException;

  /** 表注, a note under a table. */
  void note(Text text) throws IOException;

  /**
   * 落款, of the notice or of an attachment. The 附件说明 is printed before that of the notice; its names
   * are known at the {@linkplain #end end} only.
   */
  void signature(Signature signature) throws IOException;

  /** 附注, with its brackets. */
  void remark(Text text) throws IOException;

  /** An attachment begins. */
  void attachment(Attachment attachment) throws IOException;

  /** 版记, at the foot of the last page. */
  void imprint(Imprint imprint) throws IOException;

  /**
   * The notice ends.
   *
   * @param attachments for the 附件说明 and for text that refers to them
   */
  void end(Attachments attachments) throws IOException;
}
