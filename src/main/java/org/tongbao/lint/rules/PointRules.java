package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Words;

/** Counts of findings in 一是, 二是 and 三是. */
final class PointRules {
  private PointRules() {}

  /** Only a warning, as one finding may stand in several points, or some in none. */
  static final class PointsSum extends Check {
    private static final int FEWEST = 3;
    private static final Pattern TOTAL = Pattern.compile("发现(?:各类)?问题(\\d{1,6})[个条项处]");
    private static final Pattern POINT = Pattern.compile("[一二三四五六七八九十]是");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,6})[个条项处]问题|问题(\\d{1,6})[个条项处]");

    private String total = "";

    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.role().isText()) {
        return;
      }
      String[] points = POINT.split(paragraph.text(), -1);
      BigDecimal sum = points.length > FEWEST ? sum(points) : BigDecimal.ZERO;
      Matcher stated = TOTAL.matcher(points[0]);
      if (stated.find()) {
        total = stated.group(1);
      }
      if (sum.signum() > 0 && !total.isEmpty() && isNear(sum, new BigDecimal(total))) {
        report(
            paragraph.spot(),
            Words.shown(paragraph.text()),
            LintMessage.DOUBTFUL_POINTS,
            points.length - 1,
            sum,
            total);
      }
    }

    /** The sum of one count of each point; 0 if a point has none or several. */
    private static BigDecimal sum(String[] points) {
      BigDecimal sum = BigDecimal.ZERO;
      for (int i = 1; i < points.length; i++) {
        Matcher count = COUNT.matcher(points[i]);
        if (!count.find()) {
          return BigDecimal.ZERO;
        }
        String one = count.group(1) == null ? count.group(2) : count.group(1);
        if (count.find()) {
          return BigDecimal.ZERO;
        }
        sum = sum.add(new BigDecimal(one));
      }
      return sum;
    }

    /** Whether the sum is another one, but so near that it should be the total. */
    private static boolean isNear(BigDecimal sum, BigDecimal total) {
      BigDecimal apart = sum.subtract(total).abs();
      return apart.signum() > 0 && apart.multiply(BigDecimal.TEN).compareTo(total) <= 0;
    }
  }
}
