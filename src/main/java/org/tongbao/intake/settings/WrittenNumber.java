package org.tongbao.intake.settings;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.inspection.DocumentNumber;

/** A document number as clerks write it, and the form that it should have. */
final class WrittenNumber {
  private static final String OPENING = "[\\[\\(（【［{｛「]";
  private static final String CLOSING = "[\\]\\)）】］}｝」]";
  private static final Pattern WRONG_BRACKETS =
      Pattern.compile("\\p{IsHan}+" + OPENING + "\\d{4}" + CLOSING + "[ 　]*第?\\d{1,6}号");

  private WrittenNumber() {}

  /** The first number in {@code text} whose year stands in other brackets than 〔〕. */
  static Optional<Matcher> misbracketed(String text) {
    Matcher matcher = WRONG_BRACKETS.matcher(text);
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }

  /** The number that was probably meant; empty when that cannot be guessed. */
  static Optional<DocumentNumber> meant(String number) {
    return DocumentNumber.parse(mend(number));
  }

  /** As it should be written; the serial may be left out. */
  static String print(DocumentNumber meant) {
    return meant.print().replace("　", "");
  }

  /** With the brackets and the serial as the standard requires them. */
  private static String mend(String number) {
    return number
        .replaceAll("[\\s　]", "")
        .replaceAll(OPENING, "〔")
        .replaceAll(CLOSING, "〕")
        .replaceFirst("〕第?0*", "〕")
        .replaceFirst("(?<=\\d)$", "号");
  }
}
