package org.tongbao.markup;

import java.util.List;

/** A notice's title and the names of its attachments, which a page needs before its text. */
public final class Outline extends NoBlocks {
  private String title = "";
  private List<String> attachments = List.of();

  /** The title on one line, without marks. */
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
}
