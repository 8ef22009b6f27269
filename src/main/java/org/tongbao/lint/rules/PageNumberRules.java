package org.tongbao.lint.rules;

import static org.tongbao.lint.rules.Strength.MUST;
import static org.tongbao.lint.rules.Strength.USUAL;

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

  private static Spot spot(Footer footer) {
    return Spot.of(footer.type().equals("even") ? "双页页脚" : "单页页脚");
  }

  static final class PageNumber extends Rule {
    private boolean told;

    PageNumber() {
      super("page-number", "7.5", MUST, "每页编排页码");
    }

    @Override
    void section(Section page) {
      if (odd(page) == null && !told) {
        told = true;
        broken(page.spot(), "", "页脚里没有页码", card().asks());
      }
    }
  }

  /** Judges each foot with a page number once. */
  private abstract static class EachFooter extends Rule {
    EachFooter(String id, Strength strength, String asks) {
      super(id, "7.5", strength, asks);
    }

    @Override
    final void section(Section page) {
      if (page.index() == 1) {
        page.footers().values().stream()
            .filter(footer -> footer.number() && !footer.type().equals("first"))
            .sorted(java.util.Comparator.comparing(Footer::type))
            .forEach(footer -> judge(footer, page));
      }
    }

    abstract void judge(Footer footer, Section page);

    final void broken(Footer footer, String found) {
      broken(spot(footer), footer.text().replace("#", "1"), found, card().asks());
    }
  }

  static final class PageNumberForm extends EachFooter {
    PageNumberForm() {
      super("page-number-form", MUST, "页码左右各有一条一字线，如“— 1 —”");
    }

    @Override
    void judge(Footer footer, Section page) {
      if (!footer.text().matches("[—－–―─]\\s*#\\s*[—－–―─]")) {
        broken(footer, "页码写作“" + footer.text().replace("#", "1") + "”");
      }
    }
  }

  static final class PageNumberSide extends EachFooter {
    PageNumberSide() {
      super("page-number-side", MUST, "单页页码居右、双页页码居左，各空一字");
    }

    /** What stands in a frame or box has a place that is not told by its paragraph. */
    @Override
    void judge(Footer footer, Section page) {
      if (footer.framed()) {
        return;
      }
      boolean even = footer.type().equals("even");
      String align = footer.formatting().align();
      int space = even ? footer.formatting().left() : footer.formatting().right();
      boolean typed = footer.formatting().firstLine() != 0;
      if (!page.evenAndOdd() && !even) {
        broken(footer, "单双页的页码在同一侧");
      } else if (!align.equals(even ? "left" : "right") && !(even && align.equals("both"))) {
        broken(footer, (even ? "双页" : "单页") + "页码没有居" + (even ? "左" : "右"));
      } else if (!typed && Math.abs(space - footer.numberFormatting().character()) > 90) {
        broken(
            footer,
            (even ? "双页页码左空 " : "单页页码右空 ")
                + Measure.plain(space / (double) footer.numberFormatting().character(), 1)
                + " 字");
      }
    }
  }

  static final class PageNumberFont extends EachFooter {
    private final Profile profile;

    PageNumberFont(Profile profile) {
      super(
          "page-number-font",
          USUAL,
          "页码用"
              + Measure.size(profile.number(ProfileKey.PAGE_NUMBER_SIZE))
              + profile.first(ProfileKey.PAGE_NUMBER_FONT)
              + "半角数字");
      this.profile = profile;
    }

    @Override
    void judge(Footer footer, Section page) {
      Formatting formatting = footer.numberFormatting();
      String font = formatting.latinFont();
      boolean right = font != null && profile.has(ProfileKey.PAGE_NUMBER_FONT, font);
      if (!right || formatting.size() != profile.number(ProfileKey.PAGE_NUMBER_SIZE)) {
        String face = font == null ? "未指明字体" : font;
        broken(footer, "页码为" + Measure.size(formatting.size()) + " " + face);
      }
    }
  }

  /** Seven millimetres from the text block to the dash, which stands half a line lower. */
  static final class PageNumberHeight extends EachFooter {
    private static final int GAP = 397;
    private static final int TOLERANCE = 200;

    PageNumberHeight() {
      super("page-number-height", USUAL, "页码的一字线上距版心下边缘 7 毫米");
    }

    @Override
    void judge(Footer footer, Section page) {
      int half = (footer.formatting().exactPitch() ? footer.formatting().pitch() : 360) / 2;
      int gap = page.bottom() - page.footerDistance() - half;
      if (!footer.framed() && !page.landscape() && Math.abs(gap - GAP) > TOLERANCE) {
        broken(footer, "页码约距版心下边缘 " + Measure.millimetres(gap));
      }
    }
  }
}
