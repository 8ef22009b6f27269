package org.tongbao.lint.rules;

import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Property;
import org.tongbao.lint.docx.Run;
import org.tongbao.lint.docx.Spot;
import org.tongbao.lint.docx.Unseen;
import org.tongbao.lint.docx.Words;

/** What a file holds besides the text that it prints: leftovers of its making. */
final class UnseenRules {
  private UnseenRules() {}

  /** Word shows an altChunk or a subdocument as text, but it is not in the main part. */
  static final class EmbeddedFile extends Check {
    @Override
    void unseen(Unseen kind, String words, Spot spot) {
      if (kind == Unseen.EMBEDDED) {
        report(spot, "", LintMessage.FILE_EMBEDDED);
      }
    }
  }

  /** Finds the first run of a paragraph with a property. */
  private abstract static class Marked extends Check implements CellCheck {
    private final Property property;

    Marked(Property property) {
      this.property = property;
    }

    @Override
    final void paragraph(Paragraph paragraph) {
      check(paragraph);
    }

    @Override
    public final void cell(Paragraph cell) {
      check(cell);
    }

    private void check(Paragraph paragraph) {
      for (Run run : paragraph.runs()) {
        if (run.formatting().on(property, false) && counts(run)) {
          found(paragraph, run);
          return;
        }
      }
    }

    boolean counts(Run run) {
      return !run.text().isBlank();
    }

    abstract void found(Paragraph paragraph, Run run);
  }

  static final class Tracked extends Marked {
    Tracked() {
      super(Property.TRACKED);
    }

    /** What was deleted has no text here. */
    @Override
    boolean counts(Run run) {
      return true;
    }

    @Override
    void found(Paragraph paragraph, Run run) {
      report(paragraph, LintMessage.CHANGES_TRACKED);
    }

    @Override
    void unseen(Unseen kind, String words, Spot spot) {
      if (kind == Unseen.DELETED) {
        report(spot, "", LintMessage.CHANGES_TRACKED);
      }
    }
  }

  static final class Hidden extends Marked {
    Hidden() {
      super(Property.HIDDEN);
    }

    @Override
    void found(Paragraph paragraph, Run run) {
      report(paragraph.spot(), Words.shown(run.text()), LintMessage.TEXT_HIDDEN);
    }

    @Override
    void unseen(Unseen kind, String words, Spot spot) {
      if (kind == Unseen.HIDDEN) {
        report(spot, Words.shown(words), LintMessage.TEXT_HIDDEN);
      }
    }
  }

  static final class Highlighted extends Marked {
    Highlighted() {
      super(Property.HIGHLIGHT);
    }

    @Override
    void found(Paragraph paragraph, Run run) {
      report(paragraph.spot(), Words.shown(run.text()), LintMessage.TEXT_HIGHLIGHTED);
    }
  }
}
