package org.tongbao.markup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.chart.Chart;
import org.tongbao.chart.Series;

/**
 * A notice as plain text: one line per paragraph and per table row, with bars between cells. It has
 * the same text as the .docx, in the same order.
 */
public final class NoticeText implements NoticeHandler {
  private static final int NOT_PLACED = -1;

  private final List<String> lines = new ArrayList<>();
  private int listPlace = NOT_PLACED;
  private int firstAttachment = NOT_PLACED;

  /** The lines, once the notice has ended. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void head(HeadForm form, Text mark) {
    add(mark);
  }

  @Override
  public void number(Text text) {
    add(text);
  }

  @Override
  public void title(Text text) {
    add(text);
  }

  @Override
  public void addressee(Text text) {
    add(text);
  }

  @Override
  public void heading(Heading heading) {
    lines.add(heading.number() + heading.text().onOneLine());
  }

  @Override
  public void paragraph(@Nullable Heading lead, Text text) {
    add(lead == null ? text : text.within(lead.number() + lead.text().onOneLine(), ""));
  }

  @Override
  public void table(List<Column> columns) {}

  @Override
  public void row(boolean head, List<Cell> cells) {
    lines.add(String.join(" | ", cells.stream().map(cell -> cell.text().onOneLine()).toList()));
  }

  @Override
  public void endTable() {}

  /** As a table: the caption, the series, and a row for each point. */
  @Override
  public void chart(Chart chart) {
    lines.add("图：" + chart.caption());
    lines.add(" | " + String.join(" | ", chart.series().stream().map(Series::name).toList()));
    List<String> names = chart.names();
    for (int i = 0; i < names.size(); i++) {
      StringBuilder row = new StringBuilder(names.get(i));
      for (Series series : chart.series()) {
        row.append(" | ").append(series.points().get(i).label());
      }
      lines.add(row.toString());
    }
  }

  @Override
  public void note(Text text) {
    add(text);
  }

  @Override
  public void signature(Text issuer, Text date, boolean sealed) {
    placeList();
    add(issuer);
    add(date);
  }

  @Override
  public void remark(Text text) {
    add(text);
  }

  @Override
  public void attachment(int number, Text title, Text subtitle, Orientation orientation) {
    if (number == 1) {
      placeList();
      firstAttachment = lines.size();
    } else {
      lines.add("附件" + number);
    }
    add(title);
    if (!subtitle.isEmpty()) {
      add(subtitle);
    }
  }

  @Override
  public void imprint(Imprint imprint) {
    if (!imprint.copies().isEmpty()) {
      add(imprint.copies());
    }
    if (!imprint.printer().isEmpty()) {
      lines.add(imprint.printer().onOneLine() + "\t" + imprint.printed().onOneLine());
    }
  }

  @Override
  public void end(List<String> attachments) {
    lines.replaceAll(line -> AttachmentReference.resolve(line, attachments));
    if (attachments.isEmpty()) {
      return;
    }
    boolean single = attachments.size() == 1;
    lines.add(firstAttachment, single ? "附件" : "附件1");
    List<String> list = new ArrayList<>();
    for (String name : attachments) {
      String number = single ? "" : (list.size() + 1) + ". ";
      list.add((list.isEmpty() ? "附件：" : "") + number + name);
    }
    lines.addAll(listPlace, list);
  }

  private void add(Text text) {
    lines.addAll(text.lines());
  }

  private void placeList() {
    if (listPlace == NOT_PLACED) {
      listPlace = lines.size();
    }
  }
}
