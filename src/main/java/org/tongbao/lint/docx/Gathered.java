package org.tongbao.lint.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What has been read of the current paragraph. */
final class Gathered {
  /** A limit against hostile files; a paragraph of a notice has a few hundred characters. */
  static final int LONGEST = 200_000;

  final StringBuilder text = new StringBuilder();
  final List<Run> runs = new ArrayList<>();
  final List<Section> ended = new ArrayList<>();
  Formatting formatting;
  boolean newPage;
  boolean breakAfter;
  boolean drawn;

  /** Whether the reader is in what was inserted while Word tracked changes. */
  boolean inserted;

  private int length;

  Gathered(Formatting usual) {
    formatting = usual;
  }

  /** Adds a run; hidden text is no text of the paragraph. */
  void add(String words, Formatting ofRun) throws UnreadableDocx {
    length += words.length();
    if (length > LONGEST) {
      throw new UnreadableDocx(DocxMessage.DOCX_PARAGRAPH_TOO_LONG);
    }
    runs.add(new Run(words, inserted ? ofRun.with(Property.TRACKED) : ofRun));
    text.append(ofRun.on(Property.HIDDEN, false) ? "" : words);
  }

  /** Adds a run without text for what was deleted while Word tracked changes. */
  void deleted() {
    runs.add(new Run("", formatting.with(Property.TRACKED)));
  }

  /** Reports what a paragraph without visible text holds. */
  void reportUnseen(BiConsumer<Unseen, String> listener) {
    StringBuilder hidden = new StringBuilder();
    boolean tracked = false;
    for (Run run : runs) {
      hidden.append(run.formatting().on(Property.HIDDEN, false) ? run.text() : "");
      tracked |= run.formatting().on(Property.TRACKED, false);
    }
    if (!hidden.toString().isBlank()) {
      listener.accept(Unseen.HIDDEN, hidden.toString());
    }
    if (tracked) {
      listener.accept(Unseen.DELETED, "");
    }
  }
}
