package org.tongbao.intake.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.intake.text.StoredCell.Kind;

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

  /** Excel's largest number has 309 digits. */
  private static final int LARGEST = 400;

  /** A number as it is seen, points or not; zeros at the end of its decimals mean nothing. */
  private static final Pattern SHOWN = Pattern.compile("(-?\\d[\\d,]*)(\\.\\d*?[1-9])?\\.?0*(分?)");

  /** 1900-03-01; before it, Excel has a day more than the calendar and other programs. */
  private static final BigDecimal FIRST_DAY = BigDecimal.valueOf(61);

  /** 9999-12-31. */
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

  /** Of a day; half a second more is shown as the next day. */
  private static final BigDecimal LAST_SECOND = new BigDecimal("0.99999");

  private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
  private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

  private static final BigDecimal NANOSECONDS = BigDecimal.valueOf(Duration.ofDays(1).toNanos());

  private static final Ambiguity NOT_COMPUTED = new Ambiguity(TextMessage.CELL_NOT_COMPUTED);

  /** Apache POI writes this for a result that it has not calculated; other programs write 0. */
  private static final String PLACEHOLDER = "0.0";

  private static final Pattern NUMBER =
      Pattern.compile(
          "[+-]?([0-9]{1,400}(\\.[0-9]{0,400})?|\\.[0-9]{1,400})([Ee][+-]?[0-9]{1,4})?");

  private static final Pattern ERROR =
      Pattern.compile("#(REF!|N/A|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)");

  /**
   * @param recalculated whether the workbook asks that its formulas are calculated when it is
   *     opened
   * @param since1904 whether the workbook counts days from 1904
   */
  static WorkbookCell of(StoredCell cell, boolean recalculated, boolean since1904) {
    String value = cell.value();
    if (value == null) {
      return cell.formula() ? new WorkbookCell("", NOT_COMPUTED) : EMPTY;
    }
    boolean error = cell.kind() == Kind.ERROR || (cell.formula() && ERROR.matcher(value).matches());
    if (error) {
      return new WorkbookCell(
          value, new Ambiguity(TextMessage.CELL_HAS_ERROR, PlainText.show(value)));
    }
    if (cell.struck() && !PlainText.strip(value).isEmpty()) {
      return new WorkbookCell(
          value, new Ambiguity(TextMessage.CELL_IS_STRUCK, PlainText.show(value)));
    }
    if (cell.formula() && cell.kind() == Kind.NUMBER && value.equals(PLACEHOLDER)) {
      return new WorkbookCell("", NOT_COMPUTED);
    }
    if (cell.formula() && recalculated) {
      return new WorkbookCell(
          value, new Ambiguity(TextMessage.CELL_TO_BE_RECALCULATED, PlainText.show(value)));
    }
    NumberFormat format = cell.format();
    return switch (cell.kind()) {
      case NUMBER ->
          NUMBER.matcher(value).matches()
              ? number(new BigDecimal(value), value, format, since1904)
              : invalid("数", value);
      case DATE -> date(value, format, since1904);
      case BOOLEAN -> truth(value, format);
      default -> text(value, format);
    };
  }

  private static WorkbookCell invalid(String kind, String value) {
    return new WorkbookCell(
        value, new Ambiguity(TextMessage.CELL_NOT_OF_ITS_TYPE, kind, PlainText.show(value)));
  }

  private static WorkbookCell truth(String value, NumberFormat format) {
    return switch (value) {
      case "1", "true" -> format.isGeneral() ? plain("TRUE") : uncertain("TRUE", format);
      case "0", "false" -> format.isGeneral() ? plain("FALSE") : uncertain("FALSE", format);
      default -> invalid("逻辑值", value);
    };
  }

  /** A date that is written as one, such as 2024-06-23 or 2024-06-23T00:00:00. */
  private static WorkbookCell date(String value, NumberFormat format, boolean since1904) {
    LocalDateTime moment;
    try {
      moment =
          value.contains("T")
              ? LocalDateTime.parse(
                  value.endsWith("Z") ? value.substring(0, value.length() - 1) : value)
              : LocalDate.parse(value).atStartOfDay();
    } catch (DateTimeParseException e) {
      return invalid("日期", value);
    }
    if (!format.isDate()) {
      // programs differ in what they show
      return new WorkbookCell(
          value,
          new Ambiguity(
              TextMessage.CELL_SHOWS_PART_OF_DATE,
              moment.toLocalDate(),
              PlainText.show(format.code())));
    }
    long days = (since1904 ? DAY_0_OF_1904 : DAY_0).until(moment.toLocalDate(), ChronoUnit.DAYS);
    BigDecimal time =
        BigDecimal.valueOf(moment.toLocalTime().toNanoOfDay())
            .divide(NANOSECONDS, MathContext.DECIMAL64);
    return date(BigDecimal.valueOf(days).add(time), value, format, since1904);
  }

  private static WorkbookCell text(String text, NumberFormat format) {
    String shown = format.show(text);
    if (shown == null) {
      return text.isEmpty() ? EMPTY : uncertain(text, format);
    }
    return PlainText.strip(shown).equals(PlainText.strip(text)) ? plain(text) : other(shown, text);
  }

  private static WorkbookCell uncertain(String stored, NumberFormat format) {
    String code = PlainText.show(format.code());
    return new WorkbookCell(
        stored, new Ambiguity(TextMessage.CELL_FORMAT_UNCERTAIN, code, PlainText.show(stored)));
  }

  private static WorkbookCell other(String shown, String stored) {
    String quoted = PlainText.show(stored);
    return new WorkbookCell(
        stored,
        PlainText.strip(shown).isEmpty()
            ? new Ambiguity(TextMessage.CELL_SHOWS_NOTHING, quoted)
            : new Ambiguity(TextMessage.CELL_SHOWS_OTHER, PlainText.show(shown), quoted));
  }

  private static WorkbookCell plain(String text) {
    return new WorkbookCell(text, null);
  }

  private static WorkbookCell number(
      BigDecimal stored, String value, NumberFormat format, boolean since1904) {
    BigDecimal exact = stored.stripTrailingZeros();
    if (Math.abs((long) exact.precision() - exact.scale()) > LARGEST) {
      return invalid("数", value);
    }
    if (format.isDate()) {
      return date(exact, exact.toPlainString(), format, since1904);
    }
    boolean integer = exact.scale() <= 0;
    BigDecimal number = integer ? exact : exact.round(new MathContext(DIGITS)).stripTrailingZeros();
    WorkbookCell cell = shown(number, format);
    int digits = Math.max(integer ? exact.precision() - exact.scale() : 0, cell.text.length());
    return integer && digits > DIGITS
        ? new WorkbookCell(cell.text, new Ambiguity(TextMessage.CELL_LOST_DIGITS, digits))
        : cell;
  }

  /** A number as its format shows it; it must read back as the same number. */
  private static WorkbookCell shown(BigDecimal number, NumberFormat format) {
    String plain = number.toPlainString();
    String shown = format.show(number);
    if (shown == null) {
      return uncertain(plain, format);
    }
    if (shown.matches("[\\d.,]+%")) {
      String rate = shown.substring(0, shown.length() - 1);
      return new WorkbookCell(plain, new Ambiguity(TextMessage.CELL_SHOWS_PERCENTAGE, rate, plain));
    }
    Matcher read = SHOWN.matcher(shown);
    if (!read.matches()) {
      return other(shown, plain);
    }
    String text = read.group(1).replace(",", "") + Objects.toString(read.group(2), "");
    BigDecimal seen = new BigDecimal(text);
    if (seen.compareTo(number) == 0) {
      return plain(text + read.group(3));
    }
    return seen.subtract(number).abs().compareTo(BigDecimal.ONE) < 0
        ? new WorkbookCell(plain, new Ambiguity(TextMessage.CELL_SHOWS_ROUNDED, shown, plain))
        : other(shown, plain);
  }

  private static WorkbookCell date(
      BigDecimal serial, String stored, NumberFormat format, boolean since1904) {
    BigDecimal day = serial.setScale(0, RoundingMode.FLOOR);
    if (serial.compareTo(FIRST_DAY) < 0 || serial.compareTo(LAST_DAY) > 0) {
      return new WorkbookCell(stored, new Ambiguity(TextMessage.CELL_IS_NO_DATE));
    }
    if (serial.subtract(day).compareTo(LAST_SECOND) > 0) {
      return uncertain(stored, format); // perhaps shown as the next day
    }
    int days = day.intValueExact();
    String date = (since1904 ? DAY_0_OF_1904 : DAY_0).plusDays(days).toString();
    return new WorkbookCell(
        date,
        format.isWholeDate()
            ? new Ambiguity(TextMessage.CELL_IS_DATE, date)
            : new Ambiguity(
                TextMessage.CELL_SHOWS_PART_OF_DATE, date, PlainText.show(format.code())));
  }
}
