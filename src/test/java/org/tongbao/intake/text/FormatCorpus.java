package org.tongbao.intake.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Number formats to try: those of offices, those of the standard, odd ones, random ones. */
final class FormatCorpus {
  /** An ordinary sheet has these; its numbers must not be refused. */
  static final List<String> ORDINARY =
      List.of(
          "General",
          "0",
          "0.0",
          "0.00",
          "0.0_ ",
          "0.00_);[Red]\\(0.00\\)",
          "0_ ",
          "0_);[Red]\\(0\\)",
          "#,##0",
          "#,##0.00",
          "#,##0.0_ ",
          "0.##",
          "@",
          "0.00_ ;[Red]\\-0.00\\ ",
          "General;General;General;@",
          "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ",
          "0分",
          "0\"分\"",
          "0.0\"分\"",
          "General\"分\"");

  /** The only one of the values that is no number. */
  static final String TEXT = "甲网";

  private static final List<String> ODD =
      List.of(
          "0;-0;;@",
          "#",
          ";;;",
          ";;",
          ";",
          "\"约\"0",
          "+0;-0",
          "0,",
          "0,,",
          "#,##0,",
          "0.0,",
          "# ?/?",
          "# ??/??",
          "# ?/8",
          "0.00E+00",
          "##0.0E+0",
          "0%",
          "0.0%",
          "0.00%",
          "#%",
          "[<60]\"不合格\";0",
          "[>=60]\"合格\";\"不合格\"",
          "[<60]0.0;0",
          "[=0]\"\";General",
          "[Red]0",
          "[White]0",
          "[Color2]0",
          "[Blue][<60]0;0",
          "[红色]0",
          "[DBNum1]0",
          "[DBNum1][$-804]General",
          "[DBNum2]0",
          "[$-804]0",
          "[$¥-804]0",
          "[$¥-804]#,##0.00",
          "\"¥\"#,##0",
          "¥#,##0.00",
          "$0",
          "\\$0",
          "0\"0\"",
          "\"1\"0",
          "0\".\"0",
          "0\\.0",
          "\"-\"0",
          "0\"%\"",
          "0\\%",
          "0\"万\"",
          "0!.0,\"万\"",
          "0\\.0,\"万\"",
          "0\"人\"",
          "第0名",
          "000",
          "0000000000",
          "00-00",
          "000\\-000",
          "0 0",
          "0_ 0",
          "0* 0",
          "* 0",
          "*-0",
          "*00",
          "0*0",
          "??0",
          "?.?",
          "0.??",
          "0.0?",
          "#.#",
          "#.##",
          ".00",
          ".##",
          "0.",
          "#.",
          "#,#",
          "0,0",
          "0,000",
          "#,##0.###",
          "##0",
          "0#",
          "0.#0",
          "0.0.0",
          "0..0",
          "00.00",
          "\"无\"",
          "\"\"",
          "_ ",
          "General分",
          "General\" \"",
          "\"共\"General",
          "General0",
          "G/通用格式",
          "G/通用格式\"分\"",
          "0;0",
          "0;0;0",
          "0.0;0;\"-\"",
          "0;;",
          "0;;0",
          "0;\"负\"",
          "0;-0;\"零\"",
          "0;@",
          "0.00;@",
          "0;-0;0;@",
          "0;-0;0;\"无\"",
          "\"x\"@",
          "@\"分\"",
          "@@",
          "0@",
          "(0)",
          "(0);(0)",
          "-0",
          "+0",
          "+General",
          "0+",
          "0-",
          "0:00",
          "0/0",
          "0'0",
          "{0}",
          "<0>",
          "=0",
          "~0",
          "^0",
          "&0",
          "!0",
          "0!分",
          "\\0",
          "\\00",
          "0\\0",
          "_00",
          "0_0",
          "0;\\-0;;@",
          "yyyy-mm-dd",
          "yyyy/m/d",
          "yyyy\"年\"m\"月\"d\"日\"",
          "yyyy\"年\"m\"月\"d\"日\";@",
          "yyyy年m月d日",
          "m\"月\"d\"日\"",
          "yyyy\"年\"m\"月\"",
          "yyyy.mm.dd",
          "yyyymmdd",
          "yyyymd",
          "yy-m-d",
          "m/d/yyyy",
          "d/m/yyyy",
          "dd",
          "mm",
          "yyyy",
          "aaaa",
          "h:mm",
          "[h]:mm",
          "mm:ss.0",
          "yyyy-mm-dd hh:mm:ss",
          "yyyy/m/d h:mm AM/PM",
          "yyyy-mm-dd dddd",
          "mmm-yy",
          "d-mmm",
          "[$-804]yyyy\"年\"m\"月\"d\"日\"",
          "[DBNum1]yyyy\"年\"m\"月\"d\"日\"",
          "[$-411]e-m-d",
          "\"1\"yyyy-mm-dd",
          "yyyy-\"0\"mm-dd",
          "[Red]yyyy-mm-dd",
          "[$-409]yyyy-mm-dd",
          "[$-130000]yyyy-m-d",
          "yyyy-mm-dd;@",
          "yyyy-mm-dd\"日\"0",
          "0.0\"小时\"",
          "[ss]",
          "s",
          "0\"d\"",
          "0d",
          "b",
          "e",
          "x0",
          "0x",
          "0e",
          "0E+0",
          "e+0",
          "Standard",
          "常规",
          "\"a",
          "0\"",
          "[",
          "]",
          "0[",
          "\\",
          "_",
          "*",
          "0;0;0;0;0",
          "[>50]0.0;[<10]\"少\";0",
          "#\"亿\"",
          "0.0 ",
          " 0",
          "0 分",
          "0　分",
          "0\"分 \"",
          "0\"分以上\"",
          "0 \"/100\"",
          "0.0\"/100\"",
          "0\"½\"",
          "0\"²\"",
          "０",
          "0０",
          "0\"十\"",
          "０.０");

  private static final List<String> PIECES =
      List.of(
          "0", "0", "#", "?", ".", ",", "%", ";", "-", "+", " ", "0.0", "#,##0", "\"分\"", "分",
          "\"约\"", "\"1\"", "_ ", "* ", "\\-", "[Red]", "[<60]", "General", "@", "E+0", "/", "\\.");

  private FormatCorpus() {}

  /** The formats themselves. */
  static List<String> codes() {
    Set<String> codes = new LinkedHashSet<>(ORDINARY);
    codes.addAll(ODD);
    Random random = new Random(17);
    while (codes.size() < 600) {
      StringBuilder code = new StringBuilder();
      for (int i = 1 + random.nextInt(6); i > 0; i--) {
        code.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      codes.add(code.toString());
    }
    return new ArrayList<>(codes);
  }

  /**
   * The numbers of the formats that a workbook need not write out, without the dates that are shown
   * in the order of the user's country.
   */
  static List<Integer> builtIn() {
    return IntStream.rangeClosed(0, 58)
        .filter(id -> id != 14 && id != 22 && id != 31)
        .boxed()
        .toList();
  }

  /** Values as a workbook stores them. */
  static List<String> values() {
    return List.of(
        "0",
        "60",
        "59.6",
        "59.95",
        "59.999",
        "0.4",
        "0.5",
        "96.5",
        "100",
        "1",
        "5",
        "-60",
        "-0.4",
        "1234.5",
        "1234567",
        "45466",
        "45466.75",
        "0.965",
        "4401000001",
        "59.599999999999994",
        TEXT);
  }
}
