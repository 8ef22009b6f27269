package org.tongbao.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tongbao.chart.Chart;
import org.tongbao.markup.Attachment;
import org.tongbao.markup.Attachments;
import org.tongbao.markup.Cell;
import org.tongbao.markup.Column;
import org.tongbao.markup.HeadForm;
import org.tongbao.markup.Heading;
import org.tongbao.markup.Imprint;
import org.tongbao.markup.Mark;
import org.tongbao.markup.NoticeHandler;
import org.tongbao.markup.Row;
import org.tongbao.markup.Signature;
import org.tongbao.markup.Text;
import org.tongbao.problem.Place;

/** Keeps, of the blocks of a notice that is rendered with marks, those that are wanted. */
final class TracedBlocks implements NoticeHandler {
  private final Set<Wanted.Block> wanted;
  private final Origins origins;
  private final Supplier<Supplier<Place>> here;
  private final Map<Wanted.Block, Set<TracedText>> found = new HashMap<>();
  private final List<Place> attachments = new ArrayList<>();

  /** What refers to attachments, whose numbers are known only at the end. */
  private final List<Consumer<Attachments>> waiting = new ArrayList<>();

  private int row;

  /**
   * @param here the place in the template that is writing now
   */
  TracedBlocks(Set<Wanted.Block> wanted, Origins origins, Supplier<Supplier<Place>> here) {
    this.wanted = wanted;
    this.origins = origins;
    this.here = here;
  }

  /** The blocks that have a text, in their order; none where none has it. */
  Set<TracedText> of(Wanted.Block block) {
    return found.getOrDefault(block, Set.of());
  }

  private void add(List<String> lines) {
    add(lines, 0, 0);
  }

  private void add(List<String> lines, int atRow, int atColumn) {
    add(lines, atRow, atColumn, here.get());
  }

  private void add(List<String> lines, int atRow, int atColumn, Supplier<Place> end) {
    if (lines.stream().anyMatch(Attachments::refersIn)) {
      Place place = end.get();
      waiting.add(
          all -> add(lines.stream().map(all::resolved).toList(), atRow, atColumn, () -> place));
      return;
    }
    String closed = Wanted.closed(Mark.without(String.join("", lines)));
    Wanted.Block block = new Wanted.Block(closed, atRow, atColumn);
    if (!closed.isEmpty() && wanted.contains(block)) {
      found
          .computeIfAbsent(block, none -> new LinkedHashSet<>())
          .add(new TracedText(lines, origins, end.get()));
    }
  }

  @Override
  public void head(HeadForm form, Text mark) {
    add(mark.lines());
  }

  @Override
  public void number(Text text) {
    add(text.lines());
  }

  @Override
  public void title(Text text) {
    add(text.lines());
  }

  @Override
  public void addressee(Text text) {
    add(text.lines());
  }

  @Override
  public void heading(Heading heading) {
    add(List.of(heading.onOneLine()));
  }

  @Override
  public void paragraph(@Nullable Heading lead, Text text) {
    List<String> lines = new ArrayList<>();
    if (lead != null) {
      lines.add(lead.onOneLine());
    }
    lines.addAll(text.lines());
    add(lines);
  }

  @Override
  public void table(Text caption, List<Column> columns, String omitted) {
    add(caption.lines());
    row = 0;
  }

  @Override
  public void row(Row next) {
    row++;
    List<Cell> cells = next.cells();
    for (int i = 0; i < cells.size(); i++) {
      add(cells.get(i).text().lines(), row, i + 1);
    }
  }

  @Override
  public void endTable() {}

  /** A drawing, of which no reader checks the words. */
  @Override
  public void chart(Chart chart) {}

  @Override
  public void note(Text text) {
    add(text.lines());
  }

  @Override
  public void signature(Signature signed) {
    for (List<Text> names : signed.rows()) {
      for (Text name : names) {
        add(name.lines());
        name.lines().forEach(line -> add(List.of(line)));
      }
    }
    add(signed.date().lines());
  }

  @Override
  public void remark(Text text) {
    add(text.lines());
  }

  @Override
  public void attachment(Attachment attachment) {
    attachments.add(here.get().get());
    add(attachment.title().lines());
    add(attachment.subtitle().lines());
  }

  /** 版记 is drawn as a table of one column. */
  @Override
  public void imprint(Imprint imprint) {
    int at = imprint.copies().isEmpty() ? 1 : 2;
    add(imprint.copies().lines(), 1, 1);
    add(List.of(imprint.printer().onOneLine(), imprint.printed().onOneLine()), at, 1);
  }

  /** 附件说明, whose names are known only now. */
  @Override
  public void end(Attachments all) {
    waiting.forEach(each -> each.accept(all));
    List<String> names = all.names();
    for (int i = 0; i < names.size(); i++) {
      String number = names.size() == 1 ? "" : (i + 1) + ".";
      Place place = attachments.get(i);
      add(List.of(i == 0 ? "附件：" : "", number, names.get(i)), 0, 0, () -> place);
    }
  }
}
