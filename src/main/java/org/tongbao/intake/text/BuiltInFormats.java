package org.tongbao.intake.text;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Number formats that a workbook names only by their number, as Chinese Excel shows them. Source:
 * ECMA-376, part 1, 18.8.30. Those that show a currency or differ between languages are left out,
 * unless the workbook says what they are.
 */
final class BuiltInFormats {
  private static final String LIST =
      """
      0 General
      1 0
      2 0.00
      3 #,##0
      4 #,##0.00
      9 0%
      10 0.00%
      11 0.00E+00
      12 # ?/?
      13 # ??/??
      14 yyyy/m/d
      15 d-mmm-yy
      16 d-mmm
      17 mmm-yy
      18 h:mm AM/PM
      19 h:mm:ss AM/PM
      20 h:mm
      21 h:mm:ss
      22 yyyy/m/d h:mm
      27 yyyy"年"m"月"
      28 m"月"d"日"
      29 m"月"d"日"
      30 m-d-yy
      31 yyyy"年"m"月"d"日"
      32 h"时"mm"分"
      33 h"时"mm"分"ss"秒"
      36 yyyy"年"m"月"
      45 mm:ss
      46 [h]:mm:ss
      47 mmss.0
      48 ##0.0E+0
      49 @
      50 yyyy"年"m"月"
      51 m"月"d"日"
      52 yyyy"年"m"月"
      53 m"月"d"日"
      54 m"月"d"日"
      57 yyyy"年"m"月"
      58 m"月"d"日"
      """;

  private static final Map<String, String> CODES =
      LIST.lines()
          .map(line -> line.split(" ", 2))
          .collect(Collectors.toMap(line -> line[0], line -> line[1]));

  /** Excel writes them into the file in the language of its user. */
  private static final Map<String, String> LOCAL =
      Map.of(
          "37", "#,##0_);(#,##0)",
          "38", "#,##0_);[Red](#,##0)",
          "39", "#,##0.00_);(#,##0.00)",
          "40", "#,##0.00_);[Red](#,##0.00)",
          "41", "_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_)",
          "43", "_(* #,##0.00_);_(* (#,##0.00);_(* \"-\"??_);_(@_)");

  private BuiltInFormats() {}

  /** The format that always has this number; null where there is none. */
  static @Nullable String code(String id) {
    return CODES.get(id);
  }

  /** The format that has this number unless the workbook says otherwise; null if not known. */
  static @Nullable String local(String id) {
    return LOCAL.getOrDefault(id, CODES.get(id));
  }
}
