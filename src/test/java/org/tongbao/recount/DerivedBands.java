package org.tongbao.recount;

import static org.tongbao.recount.RecountedSheets.cell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How many units are in each band of scores (分段) of the settings.
 *
 * @param names of the bands, the highest first
 * @param limits the lowest score of each
 * @param passLine as it is written
 */
record DerivedBands(List<String> names, List<BigDecimal> limits, String passLine) {
  private static final Pattern BAND = Pattern.compile("\\{名称: (\\S+), 下限: (\\d+)}");
  private static final Pattern PASS_LINE = Pattern.compile("(?m)^合格线: (\\S+)$");

  static DerivedBands of(String settings) {
    Matcher line = PASS_LINE.matcher(settings);
    DerivedBands bands =
        new DerivedBands(new ArrayList<>(), new ArrayList<>(), line.find() ? line.group(1) : "60");
    Matcher band = BAND.matcher(settings);
    while (band.find()) {
      bands.names.add(band.group(1));
      bands.limits.add(new BigDecimal(band.group(2)));
    }
    return bands;
  }

  /** The set department names each band, and the rest below the line. */
  List<String> byName(List<Map<String, String>> ranked) {
    long below = ranked.stream().filter(unit -> isBelow(unit)).count();
    String rest = below == 0 ? "。" : "，不满%s分的%d个。".formatted(passLine, below);
    return said(ranked, "其中，", "，", (band, count) -> names.get(band) + count + "个").stream()
        .map(words -> words.replace("。", rest))
        .toList();
  }

  private boolean isBelow(Map<String, String> unit) {
    return new BigDecimal(cell(unit, "得分")).compareTo(new BigDecimal(passLine)) < 0;
  }

  /** The set example gives its limits too. */
  List<String> byLimits(List<Map<String, String>> ranked) {
    return said(
        ranked,
        "参加排名的" + ranked.size() + "个网站中，",
        "；",
        (band, count) ->
            "得分"
                + limits.get(band)
                + "分以上"
                + (band == 0 ? "" : "、不满" + limits.get(band - 1) + "分")
                + "的为%s，共%d个".formatted(names.get(band), count));
  }

  /** Bands without a unit are not named. */
  private List<String> said(
      List<Map<String, String>> ranked,
      String begin,
      String between,
      BiFunction<Integer, Long, String> part) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int band = i;
      long count = ranked.stream().filter(unit -> isIn(band, unit)).count();
      if (count > 0) {
        parts.add(part.apply(band, count));
      }
    }
    return parts.isEmpty()
        ? List.of()
        : List.of(parts.stream().collect(Collectors.joining(between, begin, "。")));
  }

  private boolean isIn(int band, Map<String, String> unit) {
    BigDecimal score = new BigDecimal(cell(unit, "得分"));
    return score.compareTo(limits.get(band)) >= 0
        && (band == 0 || score.compareTo(limits.get(band - 1)) < 0);
  }
}
