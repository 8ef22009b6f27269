package org.tongbao.markup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.chart.Chart;

/** Ignores the blocks of a notice; used where only the problems of the markup matter. */
public class NoBlocks implements NoticeHandler {
  @Override
  public void head(HeadForm form, Text mark) {}

  @Override
  public void number(Text text) {}

  @Override
  public void title(Text text) {}

  @Override
  public void addressee(Text text) {}

  @Override
  public void heading(Heading heading) {}

  @Override
  public void paragraph(@Nullable Heading lead, Text text) {}

  @Override
  public void table(Text caption, List<Column> columns, String omitted) {}

  @Override
  public void row(Row row) {}

  @Override
  public void endTable() {}

  @Override
  public void chart(Chart chart) {}

  @Override
  public void note(Text text) {}

  @Override
  public void signature(Signature signature) {}

  @Override
  public void remark(Text text) {}

  @Override
  public void attachment(Attachment attachment) {}

  @Override
  public void imprint(Imprint imprint) {}

  @Override
  public void end(Attachments attachments) {}
}
