package org.tongbao.intake.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a workbook as the text that a clerk sees in it, or as near as that can be told.
 *
 * @param text empty where there is none
 * @param doubt why that is perhaps not what was meant, or null
 */
record WorkbookCell(String text, @Nullable Doubt doubt) {
  private static final WorkbookCell EMPTY = new WorkbookCell("", null);

  /** Excel keeps no more digits of a number. */
  private static final int DIGITS = 15;

  /** What XML cannot hold, and some that it can, workbooks write as _x000D_. */
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private static final Pattern ERROR =
      Pattern.compile("#(REF!|N/A|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)");

  static WorkbookCell of(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return EMPTY;
    }
    Object value = cell.getValue();
    if (value instanceof BigDecimal number) {
      return number(cell, number);
    }
    if (value instanceof Boolean yes) {
      return plain(yes ? "TRUE" : "FALSE");
    }
    String text = value == null ? "" : unescape(value.toString());
    boolean formula = cell.getType() == CellType.FORMULA;
    if (cell.getType() == CellType.ERROR || (formula && ERROR.matcher(text).matches())) {
      String shown = text.isEmpty() ? String.valueOf(cell.getRawValue()) : text;
      return new WorkbookCell(
          shown, new Doubt("是错误值“" + PlainText.show(shown) + "”", "请改好公式，或直接填写内容"));
    }
    if (formula && cell.getRawValue() == null) {
      return new WorkbookCell("", new Doubt("是公式，文件里却没有算出的结果", "请用 Excel 或 WPS 打开，保存一次，或直接填写内容"));
    }
    return plain(text);
  }

  private static WorkbookCell plain(String text) {
    return new WorkbookCell(text, null);
  }

  private static String unescape(String text) {
    return text.contains("_x")
        ? ESCAPE
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))))
        : text;
  }

  private static WorkbookCell number(Cell cell, BigDecimal stored) {
    NumberFormat format = new NumberFormat(cell.getDataFormatId(), cell.getDataFormatString());
    if (format.isDate()) {
      return date(cell, stored);
    }
    BigDecimal exact = stored.stripTrailingZeros();
    if (exact.scale() <= 0) {
      return integer(exact, format);
    }
    BigDecimal rounded = exact.round(new MathContext(DIGITS)).stripTrailingZeros();
    String text = rounded.toPlainString();
    return new WorkbookCell(text, format.doubt(rounded));
  }

  private static WorkbookCell integer(BigDecimal number, NumberFormat format) {
    String digits = format.pad(number.toBigInteger().toString());
    boolean lost = number.precision() > DIGITS || digits.length() > DIGITS;
    return new WorkbookCell(
        digits,
        lost
            ? new Doubt("是一个" + digits.length() + "位的数，Excel 只保留15位，后几位可能已丢失", "请把这一列设为文本格式，再照原样填写")
            : format.doubt(number));
  }

  private static WorkbookCell date(Cell cell, BigDecimal serial) {
    if (serial.signum() < 0 || serial.compareTo(NumberFormat.LAST_DAY) > 0) {
      return new WorkbookCell(
          serial.toPlainString(), new Doubt("是日期格式，存的数却不是日期", "请重新填写日期，例如 2024-06-23"));
    }
    String day = cell.asDate().toLocalDate().toString();
    return new WorkbookCell(
        day, new Doubt("被 Excel 存成了日期 " + day, "若本来是文字（如 3-5），请先把这一格设为文本格式，再重新填写", true));
  }
}
