package org.tongbao.markup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.chart.Chart;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** What a handler receives, a line a block, its lines of text parted by {@code /}. */
final class RecordedBlocks implements NoticeHandler {
  private final List<String> blocks = new ArrayList<>();

  /** What came of a markup: its blocks, and its problems without their places. */
  record Read(List<String> blocks, List<Problem> problems) {
    List<String> messages() {
      return problems.stream().map(p -> p.fault() + "。" + p.remedy() + "。").toList();
    }
  }

  /** Reads a whole notice in one piece. */
  static Read read(String markup) {
    return read(List.of(markup));
  }

  /** Reads a notice that is written piece by piece. */
  static Read read(List<String> pieces) {
    RecordedBlocks recorded = new RecordedBlocks();
    NoticeMarkup markup =
        new NoticeMarkup(
            recorded, written -> () -> new Place("notice.ftlx", 1, written.length() + 1));
    try (markup) {
      for (String piece : pieces) {
        markup.write(piece);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Read(recorded.blocks, markup.problems());
  }

  /** Reads a notice with a title and that body; the title is not among the blocks. */
  static Read body(String body) {
    Read read = read("<notice><title>通报</title>" + body + "</notice>");
    List<String> blocks = new ArrayList<>(read.blocks);
    blocks.remove("标题 通报");
    blocks.remove("完 []");
    return new Read(blocks, read.problems);
  }

  private void add(String kind, Text text) {
    blocks.add(kind + " " + String.join("/", text.lines()));
  }

  @Override
  public void head(HeadForm form, Text mark) {
    add("版头 " + (form == HeadForm.LETTER ? "信函格式" : "文件格式"), mark);
  }

  @Override
  public void number(Text text) {
    add("字号", text);
  }

  @Override
  public void title(Text text) {
    add("标题", text);
  }

  @Override
  public void addressee(Text text) {
    add("主送", text);
  }

  @Override
  public void heading(Heading heading) {
    add("小标题" + heading.level() + " " + heading.number(), heading.text());
  }

  @Override
  public void paragraph(@Nullable Heading lead, Text text) {
    String own = lead == null ? "" : "[" + lead.number() + lead.text().onOneLine() + "]";
    blocks.add("段落 " + own + String.join("/", text.lines()));
  }

  @Override
  public void table(Text caption, List<Column> columns, String omitted) {
    if (!caption.isEmpty()) {
      add("表题", caption);
    }
    blocks.add(
        columns.stream()
            .map(column -> column.percent() + "%" + column.align())
            .collect(Collectors.joining(" ", "表格 ", "")));
  }

  @Override
  public void row(Row row) {
    String kind =
        switch (row.kind()) {
          case HEAD -> "表头 ";
          case GROUP -> "组 ";
          case BODY -> "行 ";
        };
    blocks.add(
        row.cells().stream().map(RecordedBlocks::cell).collect(Collectors.joining("|", kind, "")));
  }

  /** A merged cell has its columns and rows before it. */
  private static String cell(Cell cell) {
    String merged = cell.isMerged() ? "[" + cell.columns() + "×" + cell.rows() + "]" : "";
    return merged + String.join("/", cell.text().lines());
  }

  @Override
  public void endTable() {
    blocks.add("表格完");
  }

  @Override
  public void chart(Chart chart) {
    blocks.add("图 " + chart.alternative());
  }

  @Override
  public void note(Text text) {
    add("表注", text);
  }

  @Override
  public void signature(Signature signature) {
    String issuers =
        signature.rows().stream()
            .map(
                row ->
                    row.stream()
                        .map(issuer -> String.join("/", issuer.lines()))
                        .collect(Collectors.joining("+")))
            .collect(Collectors.joining("|"));
    String seals = signature.sealed() ? "" : " 不盖章";
    blocks.add("落款 " + issuers + " " + signature.date().onOneLine() + seals);
  }

  @Override
  public void remark(Text text) {
    add("附注", text);
  }

  @Override
  public void attachment(Attachment attachment) {
    String title = String.join("/", attachment.title().lines());
    String subtitle = String.join("/", attachment.subtitle().lines());
    String turned = attachment.orientation() == Orientation.LANDSCAPE ? "|横排" : "";
    blocks.add("附件" + attachment.number() + " " + title + "|" + subtitle + turned);
  }

  @Override
  public void imprint(Imprint imprint) {
    blocks.add(
        Stream.of(imprint.copies(), imprint.printer(), imprint.printed())
            .map(text -> String.join("/", text.lines()))
            .collect(Collectors.joining("|", "版记 ", "")));
  }

  @Override
  public void end(Attachments attachments) {
    blocks.replaceAll(attachments::resolved);
    blocks.add("完 " + attachments.names());
  }
}
