package org.tongbao.intake.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a workbook as the text that a clerk sees in it, as far as the file shows it.
 *
 * @param text empty where there is none
 * @param ambiguity why that is perhaps not what was meant, or null
 */
record WorkbookCell(String text, @Nullable Ambiguity ambiguity) {
  private static final WorkbookCell EMPTY = new WorkbookCell("", null);

  /** Excel keeps only so many digits of a number. */
  private static final int DIGITS = 15;

  /** Workbooks write characters that XML does not allow, and some others, as _x000D_. */
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
          shown, new Ambiguity(TextMessage.CELL_HAS_ERROR, PlainText.show(shown)));
    }
    if (formula && cell.getRawValue() == null) {
      return new WorkbookCell("", new Ambiguity(TextMessage.CELL_NOT_COMPUTED));
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
    return new WorkbookCell(text, format.ambiguity(rounded));
  }

  private static WorkbookCell integer(BigDecimal number, NumberFormat format) {
    String digits = format.pad(number.toBigInteger().toString());
    boolean lost = number.precision() > DIGITS || digits.length() > DIGITS;
    return new WorkbookCell(
        digits,
        lost
            ? new Ambiguity(TextMessage.CELL_LOST_DIGITS, digits.length())
            : format.ambiguity(number));
  }

  private static WorkbookCell date(Cell cell, BigDecimal serial) {
    if (serial.signum() < 0 || serial.compareTo(NumberFormat.LAST_DAY) > 0) {
      return new WorkbookCell(serial.toPlainString(), new Ambiguity(TextMessage.CELL_IS_NO_DATE));
    }
    String day = cell.asDate().toLocalDate().toString();
    return new WorkbookCell(day, new Ambiguity(TextMessage.CELL_IS_DATE, day));
  }
}
