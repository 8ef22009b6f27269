package org.tongbao.inspection;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The parts of a notice's entry in the catalogue of disclosed government information (政府信息公开目录)
 * that nothing else provides. A text that is not given is empty.
 *
 * @param index 索引号
 * @param category 分类, by subject
 * @param publisher 发布机构; empty if it is the issuer
 * @param keywords 主题词, in order
 */
public record Disclosure(String index, String category, String publisher, List<String> keywords) {

  /** Nothing is given. */
  public static final Disclosure NONE = new Disclosure("", "", "", List.of());

  /** Each office has its own scheme; none uses blanks or the punctuation of prose. */
  private static final Pattern INDEX = Pattern.compile("[\\p{IsHan}A-Za-z0-9/._〔〕()\\[\\]-]{1,80}");

  /** Keeps its own copy. */
  public Disclosure {
    keywords = List.copyOf(keywords);
  }

  /** With the other's values in place of those that are not given. */
  public Disclosure or(Disclosure other) {
    return new Disclosure(
        index.isEmpty() ? other.index : index,
        category.isEmpty() ? other.category : category,
        publisher.isEmpty() ? other.publisher : publisher,
        keywords.isEmpty() ? other.keywords : keywords);
  }

  /** Whether the text can be an 索引号. */
  public static boolean isIndex(String text) {
    return INDEX.matcher(text).matches();
  }
}
