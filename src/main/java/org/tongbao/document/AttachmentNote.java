package org.tongbao.document;

import java.util.List;
import org.tongbao.markup.Mark;
import org.tongbao.markup.Text;

/** Writes 附件说明, the list of a notice's attachments. Source: GB/T 9704-2012, 7.3.4. */
final class AttachmentNote {
  private AttachmentNote() {}

  /**
   * A single attachment has no number.
   *
   * @param marked their names; a proof copy comments on them where the attachments begin
   */
  static void write(WordXml xml, List<String> marked) {
    List<String> names = marked.stream().map(Mark::without).toList();
    if (names.size() == 1) {
      xml.paragraphWithNext(StyleName.ATTACHMENT_NOTE, "");
      xml.run(Text.of("附件：" + names.get(0))).endParagraph();
      return;
    }
    for (int i = 0; i < names.size(); i++) {
      StyleName style = i == 0 ? StyleName.ATTACHMENT_NOTE_FIRST : StyleName.ATTACHMENT_NOTE_NEXT;
      xml.paragraphWithNext(style, "");
      xml.tabbed((i == 0 ? "附件：" : "") + (i + 1) + ".", names.get(i)).endParagraph();
    }
  }
}
