package org.tongbao.intake.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.ChineseDates;
import org.tongbao.inspection.DateWindow;
import org.tongbao.inspection.DocumentNumber;
import org.tongbao.inspection.Imprint;
import org.tongbao.inspection.Letterhead;
import org.tongbao.inspection.Letterhead.Form;
import org.tongbao.inspection.NoticeSettings.Paper;
import org.tongbao.inspection.Period;
import org.tongbao.intake.text.PlainText;

/** The settings of the parts around the text: signature, number, letterhead and imprint. */
record SettingsPaper(SettingsMap map, SettingsDates dates) {

  /** The fourth quarter's first month: what is inspected from then on is reported next year. */
  private static final int FOURTH_QUARTER = 10;

  /** With empty text, or without a part, where there is a problem. */
  Paper read(String issuer) {
    Setting<String> signedBy = map.text(Keys.SIGNED_BY);
    Letterhead head = head();
    return new Paper(
        issuer,
        signedBy == null ? issuer : signedBy.value(),
        SettingsDates.value(dates.date()),
        number(head),
        head,
        map.yes(Keys.SEAL, true),
        remark(),
        imprint(head));
  }

  /** A name that is printed as a heading; empty where there is a problem. */
  static String requiredName(SettingsMap map, SettingsKey key) {
    Setting<String> name = map.required(key);
    if (name != null && name.value().length() > Paper.LONGEST_NAME) {
      map.report(
          SettingsMessage.NAME_TOO_LONG.at(
              name.place(), key.name(), name.value().length(), Paper.LONGEST_NAME));
    }
    return name == null ? "" : name.value();
  }

  private @Nullable Letterhead head() {
    SettingsMap item = map.mapping(Keys.HEAD, Keys.LETTERHEAD);
    if (item == null) {
      return null;
    }
    Form form =
        map.oneOf(
            item.required(Keys.FORM),
            label ->
                Stream.of(Form.values()).filter(each -> each.label().equals(label)).findFirst(),
            Stream.of(Form.values()).map(Form::label),
            SettingsMessage.UNKNOWN_LETTERHEAD);
    String mark = requiredName(item, Keys.MARK);
    return form == null ? null : new Letterhead(form, mark);
  }

  private @Nullable DocumentNumber number(@Nullable Letterhead head) {
    Setting<String> text = map.text(Keys.NUMBER);
    if (text == null) {
      return null;
    }
    if (text.value().equals(SettingsDates.OPEN)) {
      return openNumber(text);
    }
    Optional<DocumentNumber> number = DocumentNumber.parse(text.value());
    if (number.isEmpty()) {
      String shown = PlainText.show(text.value());
      map.report(
          WrittenNumber.meant(text.value())
              .map(WrittenNumber::print)
              .map(meant -> SettingsMessage.NUMBER_MISWRITTEN.at(text.place(), shown, meant))
              .orElseGet(() -> SettingsMessage.INVALID_NUMBER.at(text.place(), shown)));
      return null;
    }
    warnOfNumber(text, number.get(), head);
    return number.get();
  }

  private void warnOfNumber(
      Setting<String> text, DocumentNumber number, @Nullable Letterhead head) {
    String code = number.organCode();
    if (head != null && head.form() == Form.LETTER && !code.isEmpty() && !code.endsWith("函")) {
      map.report(SettingsMessage.NUMBER_OF_NO_LETTER.at(text.place(), text.value()));
    }
  }

  /** Its year is that of the date; as long as that is open too, of the period. */
  private DocumentNumber openNumber(Setting<String> text) {
    Setting<LocalDate> date = dates.date();
    if (date != null) {
      return new DocumentNumber("", date.value().getYear(), null);
    }
    int year = dates.periodOrStandIn().year();
    if (dates.open() && endsWithTheYear(dates.period(), dates.windows().whole())) {
      map.report(SettingsMessage.NUMBER_YEAR_ASSUMED.at(text.place(), year, year + 1));
    }
    return new DocumentNumber("", year, null);
  }

  /** The n-th check of a year ends with its window, not with its period. */
  private static boolean endsWithTheYear(
      @Nullable Setting<Period> period, @Nullable Setting<DateWindow> window) {
    if (period == null || window == null || period.value().days().to().getMonthValue() < 12) {
      return false;
    }
    return !window.value().to().isBefore(LocalDate.of(period.value().year(), FOURTH_QUARTER, 1));
  }

  /** The document draws the brackets itself. */
  private String remark() {
    Setting<String> setting = map.text(Keys.REMARK);
    if (setting == null) {
      return "";
    }
    String text = setting.value();
    int closing = closing(text);
    if (closing == text.length()) {
      map.report(
          SettingsMessage.REMARK_BRACKETS_UNPAIRED.at(
              setting.place(), PlainText.show(text), Keys.REMARK.example()));
    }
    return closing > 0 && closing == text.length() - 1
        ? PlainText.strip(text.substring(1, closing))
        : text;
  }

  /**
   * The position at which the text's opening bracket closes: its length when it never does, 0 when
   * the text begins with none.
   */
  private static int closing(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
      if (depth <= 0) {
        return i;
      }
    }
    return text.length();
  }

  private @Nullable Imprint imprint(@Nullable Letterhead head) {
    SettingsMap item = map.mapping(Keys.IMPRINT, Keys.PRINTING);
    if (item == null) {
      return null;
    }
    List<String> copies = SettingsLists.bodies(Keys.COPIES, item.texts(Keys.COPIES), map);
    boolean letter = head != null && head.form() == Form.LETTER;
    boolean mayLack = letter || (head == null && map.has(Keys.HEAD));
    String printer = mayLack ? item.textOrEmpty(Keys.PRINTER) : item.requiredText(Keys.PRINTER);
    LocalDate printed = printed(item);
    if (letter) {
      refuseInLetter(item, copies.isEmpty());
    }
    return new Imprint(copies, printer, printed);
  }

  /** A letter prints only 抄送 at its foot. */
  private void refuseInLetter(SettingsMap imprint, boolean noCopies) {
    if (noCopies) {
      map.report(SettingsMessage.LETTER_WITHOUT_COPIES.at(imprint.place()));
    }
    for (SettingsKey key : List.of(Keys.PRINTER, Keys.PRINTED)) {
      if (imprint.has(key)) {
        map.report(SettingsMessage.NOT_PRINTED_IN_LETTER.at(imprint.place(key), key.name()));
      }
    }
  }

  private @Nullable LocalDate printed(SettingsMap item) {
    Setting<LocalDate> printed = SettingsDates.openDate(Keys.PRINTED, item);
    if (printed == null) {
      return null;
    }
    Setting<LocalDate> date = dates.date();
    String day = ChineseDates.print(printed.value());
    if (date != null && printed.value().isBefore(date.value())) {
      map.report(
          SettingsMessage.PRINTED_BEFORE_NOTICE.at(
              printed.place(), day, ChineseDates.print(date.value())));
    } else if (dates.open()) {
      map.report(SettingsMessage.PRINTED_WITHOUT_NOTICE_DATE.at(printed.place(), day));
    }
    Setting<LocalDate> deadline = dates.deadline();
    if (deadline != null && deadline.value().isBefore(printed.value())) {
      map.report(
          SettingsMessage.DEADLINE_BEFORE_PRINTED.at(
              deadline.place(), ChineseDates.print(deadline.value()), day));
    }
    return printed.value();
  }
}
