package org.tongbao.intake.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.VisibleForm;

/**
 * A 网站标识码 as it stands in a cell. Full-width digits, letters of either case and the marks by which
 * exports keep leading zeros, {@code ="4400000002"} and {@code '4400000002}, leave no doubt.
 *
 * @param code as it is printed; the cell's text where there is a fault
 * @param fault why it is no code, or null
 * @param meant what a fault's remedy suggests to compare with the original; mostly empty
 */
record WrittenCode(String code, @Nullable SheetMessage fault, String meant) {
  private static final Pattern CODE = Pattern.compile("\\d{10}|N\\d{9}|bm\\d{8}");
  private static final Pattern EXPORTED = Pattern.compile("=\"([^\"]*)\"|'(.*)");
  private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[Ee]\\+?\\d+");

  /** Parses a text that is not empty. */
  static WrittenCode parse(String text) {
    if (CODE.matcher(text).matches()) {
      return new WrittenCode(text, null, "");
    }
    String form = VisibleForm.of(text);
    Matcher exported = EXPORTED.matcher(form);
    if (exported.matches()) {
      form = VisibleForm.of(exported.group(1) == null ? exported.group(2) : exported.group(1));
    }
    String code = inCase(form);
    return CODE.matcher(code).matches() ? new WrittenCode(code, null, "") : fault(text, form);
  }

  private static WrittenCode fault(String text, String form) {
    if (SCIENTIFIC.matcher(form).matches()) {
      return new WrittenCode(text, SheetMessage.CODE_LOST_DIGITS, "");
    }
    if (form.matches("\\d{9}")) {
      return new WrittenCode(text, SheetMessage.CODE_LOST_ZERO, "");
    }
    if (form.startsWith("=")) {
      return new WrittenCode(text, SheetMessage.CODE_IS_FORMULA, "");
    }
    String joined = inCase(form.replaceAll("[ .-]", ""));
    if (CODE.matcher(joined).matches()) {
      return new WrittenCode(text, SheetMessage.CODE_WITH_BLANKS, joined);
    }
    String digits = joined.replaceAll("[Oo〇]", "0").replaceAll("[Il]", "1");
    return CODE.matcher(digits).matches()
        ? new WrittenCode(text, SheetMessage.CODE_WITH_LETTERS, digits)
        : new WrittenCode(text, SheetMessage.INVALID_CODE, "");
  }

  private static String inCase(String code) {
    return code.matches("(?i)bm.*") ? "bm" + code.substring(2) : code.replaceFirst("^n", "N");
  }
}
