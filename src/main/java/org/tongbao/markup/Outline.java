package org.tongbao.markup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.chart.Chart;

/** A notice's title and the names of its attachments: what a page must say before its text. */
public final class Outline implements NoticeHandler {
  private String title = "";
  private List<String> attachments = List.of();

  /** The title on one line, as its reader sees it. */
  public String title() {
    return title;
  }

  /** The attachments' names in order, once the notice has ended. */
  public List<String> attachments() {
    return attachments;
  }

  @Override
  public void title(Text text) {
    title = text.withoutMarks();
  }

  @Override
  public void end(List<String> names) {
    attachments = names;
  }

  @Override
  public void head(HeadForm form, Text mark) {}

  @Override
  public void number(Text text) {}

  @Override
  public void addressee(Text text) {}

  @Override
  public void heading(Heading heading) {}

  @Override
  public void paragraph(@Nullable Heading lead, Text text) {}

  @Override
  public void table(List<Column> columns) {}

  @Override
  public void row(boolean head, List<Cell> cells) {}

  @Override
  public void endTable() {}

  @Override
  public void chart(Chart chart) {}

  @Override
  public void note(Text text) {}

  @Override
  public void signature(Text issuer, Text date, boolean sealed) {}

  @Override
  public void remark(Text text) {}

  @Override
  public void attachment(int number, Text name, Text subtitle, Orientation orientation) {}

  @Override
  public void imprint(Imprint imprint) {}
}
