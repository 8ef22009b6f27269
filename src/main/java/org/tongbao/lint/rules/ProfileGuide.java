package org.tongbao.lint.rules;

/** Describes the profile for docs/lint-rules.md. */
public final class ProfileGuide {
  private ProfileGuide() {}

  /** A section of Markdown with an example. */
  public static String markdown() {
    StringBuilder text =
        new StringBuilder(
            """
            # 本单位的检查设置

            `./tongbao lint --profile 设置.yaml 文件.docx` 用本单位的惯常值检查。每个键都可省略；遇到不认识的键或值，程序指出位置，不再检查。

            ```yaml
            行距: 28                     # 磅，固定值
            标题字体: [方正小标宋_GBK, 方正小标宋简体]
            一级标题字体: [方正黑体_GBK, 黑体]
            允许加粗: 是
            停用规则: [signature-keep, widow-control]
            ```

            | 键 | 写什么 | 国家标准的值 |
            |---|---|---|
            """);
    for (ProfileKey key : ProfileKey.values()) {
      text.append("| ").append(key.label()).append(" | ").append(what(key.kind())).append(" | ");
      text.append(usual(key)).append(" |\n");
    }
    return text.toString();
  }

  private static String what(ProfileKey.Kind kind) {
    return switch (kind) {
      case COUNT -> "整数";
      case POINTS -> "磅数；不写就只看每页行数、每行字数";
      case TOP, LEFT -> "毫米数";
      case FONTS -> "字体名称，一个或一列；英文名（如 SimHei、FZHei-B01S）视为同一字体";
      case SIZE -> "字号或磅数";
      case YES_NO -> "是或否";
      case RULES -> "规则代号的列表";
    };
  }

  private static String usual(ProfileKey key) {
    if (key.kind() == ProfileKey.Kind.FONTS) {
      return String.join("、", key.usual());
    }
    return Profile.STANDARD.isSet(key) ? Profile.STANDARD.print(key) : "—";
  }
}
