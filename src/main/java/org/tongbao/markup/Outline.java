package org.tongbao.markup;

/** A notice's title and its attachments, which a page needs before its text. */
public final class Outline extends NoBlocks {
  private String title = "";
  private Attachments attachments = Attachments.NONE;

  /** The title on one line, without marks. */
  public String title() {
    return title;
  }

  /** The attachments, once the notice has ended. */
  public Attachments attachments() {
    return attachments;
  }

  @Override
  public void title(Text text) {
    title = text.withoutMarks();
  }

  @Override
  public void end(Attachments all) {
    attachments = all;
  }
}
