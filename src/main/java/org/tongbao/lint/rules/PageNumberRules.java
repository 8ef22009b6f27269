package org.tongbao.lint.rules;

import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Footer;
import org.tongbao.lint.docx.Formatting;
import org.tongbao.lint.docx.Section;
import org.tongbao.lint.docx.Spot;

/** The page number. */
final class PageNumberRules {
  private PageNumberRules() {}

  private static @Nullable Footer odd(Section page) {
    Footer footer = page.footers().get("default");
    return footer != null && footer.number() ? footer : null;
  }

  private static String shown(Footer footer) {
    return footer.text().replace("#", "1");
  }

  private static Spot spot(Footer footer) {
    return Spot.of(footer.type().equals("even") ? "双页页脚" : "单页页脚");
  }

  static final class PageNumber extends Check {
    private boolean reported;

    @Override
    void section(Section page) {
      if (odd(page) == null && !reported) {
        reported = true;
        report(page.spot(), "", LintMessage.NO_PAGE_NUMBER);
      }
    }
  }

  /** Checks each footer with a page number once. */
  private abstract static class EachFooter extends Check {
    @Override
    final void section(Section page) {
      if (page.index() == 1) {
        page.footers().values().stream()
            .filter(footer -> footer.number() && !footer.type().equals("first"))
            .sorted(java.util.Comparator.comparing(Footer::type))
            .forEach(footer -> check(footer, page));
      }
    }

    abstract void check(Footer footer, Section page);

    final void report(Footer footer, LintMessage message, Object... values) {
      report(spot(footer), shown(footer), message, values);
    }
  }

  static final class PageNumberForm extends EachFooter {
    @Override
    void check(Footer footer, Section page) {
      if (!footer.text().matches("[—－–―─]\\s*#\\s*[—－–―─]")) {
        report(footer, LintMessage.WRONG_PAGE_NUMBER_FORM, shown(footer));
      }
    }
  }

  static final class PageNumberSide extends EachFooter {
    /** A frame or text box has a position of its own. */
    @Override
    void check(Footer footer, Section page) {
      if (footer.framed()) {
        return;
      }
      boolean even = footer.type().equals("even");
      String align = footer.formatting().align();
      int space = even ? footer.formatting().left() : footer.formatting().right();
      boolean typed = footer.formatting().firstLine() != 0;
      if (!page.evenAndOdd() && !even) {
        report(footer, LintMessage.SAME_PAGE_NUMBER_SIDE);
      } else if (!align.equals(even ? "left" : "right") && !(even && align.equals("both"))) {
        report(footer, even ? LintMessage.EVEN_NUMBER_NOT_LEFT : LintMessage.ODD_NUMBER_NOT_RIGHT);
      } else if (!typed && Math.abs(space - footer.numberFormatting().character()) > 90) {
        report(
            footer,
            even ? LintMessage.WRONG_EVEN_NUMBER_SPACE : LintMessage.WRONG_ODD_NUMBER_SPACE,
            Measure.plain(space / (double) footer.numberFormatting().character(), 1));
      }
    }
  }

  static final class PageNumberFont extends EachFooter {

    @Override
    void check(Footer footer, Section page) {
      Formatting formatting = footer.numberFormatting();
      String font = formatting.latinFont();
      boolean right = font != null && profile().has(ProfileKey.PAGE_NUMBER_FONT, font);
      if (!right || formatting.size() != profile().number(ProfileKey.PAGE_NUMBER_SIZE)) {
        String size = Measure.size(formatting.size());
        if (font == null) {
          report(footer, LintMessage.NO_PAGE_NUMBER_FONT, size);
        } else {
          report(footer, LintMessage.WRONG_PAGE_NUMBER_FONT, size, font);
        }
      }
    }
  }

  /** Seven millimetres from the text area to the dash, which is half a line below the line top. */
  static final class PageNumberHeight extends EachFooter {
    private static final int GAP = 397;
    private static final int TOLERANCE = 200;

    @Override
    void check(Footer footer, Section page) {
      int half = (footer.formatting().exactPitch() ? footer.formatting().pitch() : 360) / 2;
      int gap = page.bottom() - page.footerDistance() - half;
      if (!footer.framed() && !page.landscape() && Math.abs(gap - GAP) > TOLERANCE) {
        report(footer, LintMessage.WRONG_PAGE_NUMBER_HEIGHT, Measure.millimetres(gap));
      }
    }
  }
}
