package org.tongbao.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import org.tongbao.markup.Attachments;
import org.tongbao.markup.Mark;
import org.tongbao.markup.Text;

/**
 * Writes 附件说明, the list of a notice's attachments. Its place is known before its names, so the text
 * around it is kept in memory. Source: GB/T 9704-2012, 7.3.4.
 */
final class AttachmentNote {
  private final WordXml xml;
  private byte[] before = {};
  private byte[] after = {};
  private int lastButOne;
  private boolean placed;

  AttachmentNote(WordXml xml) {
    this.xml = xml;
  }

  /**
   * The list is to stand here, unless its place is set already.
   *
   * @param newLastButOne where the last paragraph but one takes what keeps it with the last, which
   *     is too short to stand over the signature without a list of several; 0 if it is not
   */
  void place(int newLastButOne) {
    if (!placed) {
      placed = true;
      lastButOne = newLastButOne;
      before = xml.take();
    }
  }

  /** The text around the list ends. */
  void endText() {
    after = xml.take();
  }

  /**
   * Writes the whole text, with the numbers to which it refers.
   *
   * @param attachments marks of their names are dropped, as a proof copy comments on them at the
   *     attachments
   */
  void write(Attachments attachments) {
    if (attachments.names().size() < 2 && lastButOne > 0) {
      xml.raw(resolved(Arrays.copyOf(before, lastButOne), attachments)).raw(WordXml.KEEP_NEXT);
      before = Arrays.copyOfRange(before, lastButOne, before.length);
    }
    xml.raw(resolved(before, attachments));
    list(attachments.names());
    xml.raw(resolved(after, attachments));
  }

  /** Attachments contain no reference that is not resolved yet. */
  private static byte[] resolved(byte[] text, Attachments attachments) {
    return attachments.references().isEmpty()
        ? text
        : attachments.resolved(new String(text, UTF_8)).getBytes(UTF_8);
  }

  /** A single attachment has no number. */
  private void list(List<String> marked) {
    List<String> names = marked.stream().map(Mark::without).toList();
    if (names.size() == 1) {
      xml.paragraphWithNext(StyleName.ATTACHMENT_NOTE, "");
      xml.run(Text.of("附件：" + names.get(0))).endParagraph();
      return;
    }
    for (int i = 0; i < names.size(); i++) {
      StyleName style = i == 0 ? StyleName.ATTACHMENT_NOTE_FIRST : StyleName.ATTACHMENT_NOTE_NEXT;
      xml.paragraphWithNext(style, "");
      xml.tabbed(List.of((i == 0 ? "附件：" : "") + (i + 1) + ".", names.get(i))).endParagraph();
    }
  }
}
