package org.tongbao.markup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A reference to attachments, such as 附件1、3, in the text before them. Their numbers are known only
 * at the end, so until then the reference stands in the text as their titles, between
 * noncharacters, which no input may contain.
 */
public final class AttachmentReference {
  private static final char START = '\uFDD3';
  private static final char END = '\uFDD4';
  private static final Pattern WRITTEN = Pattern.compile(START + "([0-9a-f]*)" + END);

  private AttachmentReference() {}

  /** The titles of an attribute, which are separated by bars. */
  static List<String> titles(String attribute) {
    return Arrays.stream(attribute.split("\\|", -1)).map(String::strip).toList();
  }

  /** What stands in the text: neither escaping nor hyphens change it. */
  static String open(String attribute) {
    return START + HexFormat.of().formatHex(attribute.getBytes(StandardCharsets.UTF_8)) + END;
  }

  /** Titles of attachments without their marks. */
  static List<String> plain(List<String> attachments) {
    return attachments.stream().map(Mark::without).toList();
  }

  /**
   * A text with numbers in place of its references. A single attachment has none.
   *
   * @param attachments the titles of all, in order
   */
  public static String resolve(String text, List<String> attachments) {
    if (text.indexOf(START) < 0) {
      return text;
    }
    List<String> all = plain(attachments);
    return WRITTEN
        .matcher(text)
        .replaceAll(
            found -> {
              byte[] attribute = HexFormat.of().parseHex(found.group(1));
              return numbers(titles(new String(attribute, StandardCharsets.UTF_8)), all);
            });
  }

  private static String numbers(List<String> titles, List<String> all) {
    String numbers =
        titles.stream()
            .map(all::indexOf)
            .distinct()
            .sorted()
            .map(index -> String.valueOf(index + 1))
            .collect(Collectors.joining("、"));
    return all.size() == 1 ? "附件" : "附件" + numbers;
  }
}
