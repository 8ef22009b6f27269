package org.tongbao.intake.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the cells of a workbook that have one number format are shown. */
final class NumberFormat {
  /** Of positive numbers, negative numbers and zero; a fourth section is for text. */
  private static final int NUMBERS = 3;

  /** In characters; Excel allows 255. */
  private static final int LONGEST = 1000;

  private static final Pattern SECTION =
      Pattern.compile("(?s)((?:\"[^\"]*\"|\\\\.|[_*].|\\[[^\\]]*\\]|[^;])*+)(;?)");

  static final NumberFormat GENERAL = parse("General");

  private final String code;
  private final List<FormatSection> sections;

  /** Programs differ in what a section that is not evaluated means for the others. */
  private final boolean certain;

  private final @Nullable FormatSection text;

  private NumberFormat(String code, List<FormatSection> numbers, @Nullable FormatSection text) {
    this.code = code;
    this.sections = numbers;
    this.certain = numbers.stream().allMatch(section -> section.show(BigDecimal.ONE) != null);
    this.text = text;
  }

  /** Any format; whatever is not evaluated in it shows nothing for certain. */
  static NumberFormat parse(String code) {
    if (code.length() > LONGEST) {
      return uncertain(PlainText.show(code));
    }
    List<FormatSection> sections = new ArrayList<>();
    Matcher section = SECTION.matcher(code);
    do {
      section.find();
      sections.add(FormatSection.parse(section.group(1)));
    } while (!section.group(2).isEmpty());
    int last = sections.size() - 1;
    if (last > NUMBERS || sections.subList(0, last).stream().anyMatch(FormatSection::isText)) {
      return uncertain(code);
    }
    if (last < NUMBERS && !sections.get(last).isText()) {
      return new NumberFormat(code, sections, null);
    }
    FormatSection text = sections.remove(last);
    if (sections.isEmpty()) {
      sections.add(text); // shows a number as it is
    }
    return new NumberFormat(code, sections, text);
  }

  /**
   * A format of which nothing is known.
   *
   * @param name as messages name it
   */
  static NumberFormat uncertain(String name) {
    FormatSection section = FormatSection.parse("!");
    return new NumberFormat(name, List.of(section), section);
  }

  /** The format itself. */
  String code() {
    return code;
  }

  /** Whether it shows a date or a time. */
  boolean isDate() {
    return sections.get(0).isDate();
  }

  /** Whether the whole date is seen: year, month and day as digits in that order. */
  boolean isWholeDate() {
    return sections.get(0).isWholeDate()
        && sections.stream().allMatch(section -> section.certain() || section.isPlainDate());
  }

  boolean isGeneral() {
    return sections.get(0).isGeneral();
  }

  /** What is seen of a number; null where that is not certain. */
  @Nullable String show(BigDecimal number) {
    if (!certain) {
      return null;
    }
    if (number.signum() > 0 || sections.size() == 1) {
      String shown = sections.get(0).show(number.abs());
      return shown == null || number.signum() >= 0 ? shown : "-" + shown;
    }
    if (number.signum() < 0) {
      return sections.get(1).show(number.abs());
    }
    return sections.get(sections.size() == NUMBERS ? NUMBERS - 1 : 0).show(number);
  }

  /** What is seen of a text; null where that is not certain. */
  @Nullable String show(String words) {
    return text == null ? words : text.show(words);
  }
}
