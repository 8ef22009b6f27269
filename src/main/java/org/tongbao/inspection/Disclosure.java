package org.tongbao.inspection;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What the catalogue of disclosed government information says of a notice (政府信息公开目录) and nothing
 * else knows. Text that is not given is empty.
 *
 * @param index 索引号
 * @param category 分类, by subject
 * @param publisher 发布机构; who publishes, unless the issuer
 * @param keywords 主题词, in order
 */
public record Disclosure(String index, String category, String publisher, List<String> keywords) {

  /** Nothing is said. */
  public static final Disclosure NONE = new Disclosure("", "", "", List.of());

  /** Every office composes its own; none has a blank or punctuation of a text in it. */
  private static final Pattern INDEX = Pattern.compile("[\\p{IsHan}A-Za-z0-9/._〔〕()\\[\\]-]{1,80}");

  /** Keeps its own copy. */
  public Disclosure {
    keywords = List.copyOf(keywords);
  }

  /** Whether that can be an 索引号. */
  public static boolean isIndex(String text) {
    return INDEX.matcher(text).matches();
  }
}
