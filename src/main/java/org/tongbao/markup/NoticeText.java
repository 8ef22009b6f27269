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
    lines.add(heading.onOneLine());
  }

  @Override
  public void paragraph(@Nullable Heading lead, Text text) {
    add(lead == null ? text : text.within(lead.onOneLine(), ""));
  }

  @Override
  public void table(Text caption, List<Column> columns, String omitted) {
    if (!caption.isEmpty()) {
      add(caption);
    }
  }

  @Override
  public void row(Row row) {
    lines.add(
        String.join(" | ", row.cells().stream().map(cell -> cell.text().onOneLine()).toList()));
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
  public void signature(Signature signature) {
    placeList();
    for (List<Text> row : signature.rows()) {
      if (row.size() == 1) {
        add(row.get(0));
      } else {
        lines.add(String.join("\t", row.stream().map(Text::onOneLine).toList()));
      }
    }
    add(signature.date());
  }

  @Override
  public void remark(Text text) {
    add(text);
  }

  @Override
  public void attachment(Attachment attachment) {
    if (attachment.number() == 1) {
      placeList();
      firstAttachment = lines.size();
    } else {
      lines.add("附件" + attachment.number());
    }
    add(attachment.title());
    if (!attachment.subtitle().isEmpty()) {
      add(attachment.subtitle());
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
  public void end(Attachments attachments) {
    if (attachments.names().isEmpty()) {
      return;
    }
    lines.replaceAll(attachments::resolved);
    boolean single = attachments.names().size() == 1;
    lines.add(firstAttachment, attachments.mark(1));
    List<String> list = new ArrayList<>();
    for (String name : attachments.names()) {
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
