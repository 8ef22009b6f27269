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
 */
record DerivedBands(List<String> names, List<BigDecimal> limits) {
  private static final Pattern BAND = Pattern.compile("\\{名称: (\\S+), 下限: (\\d+)}");

  static DerivedBands of(String settings) {
    DerivedBands bands = new DerivedBands(new ArrayList<>(), new ArrayList<>());
    Matcher band = BAND.matcher(settings);
    while (band.find()) {
      bands.names.add(band.group(1));
      bands.limits.add(new BigDecimal(band.group(2)));
    }
    return bands;
  }

  /** The set department names each band. */
  List<String> byName(List<Map<String, String>> ranked) {
    return said(ranked, "其中，", "，", (band, count) -> names.get(band) + count + "个");
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
