package org.tongbao;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.markup.Column;
import org.tongbao.markup.Heading;
import org.tongbao.markup.NoticeHandler;
import org.tongbao.markup.Text;

/** Does nothing with a notice's blocks. */
final class IgnoredBlocks implements NoticeHandler {
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
  public void table(List<Column> columns) {}

  @Override
  public void row(boolean head, List<Text> cells) {}

  @Override
  public void endTable() {}

  @Override
  public void note(Text text) {}

  @Override
  public void signature(Text issuer, Text date) {}

  @Override
  public void remark(Text text) {}

  @Override
  public void attachment(int number, Text title, Text subtitle) {}

  @Override
  public void end(List<String> attachments) {}
}
