package org.tongbao.notice;

import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Level;

/**
 * The level for which a template set is, and the words that follow from it.
 *
 * @param name 省, 市, 县, 旗 or 部门
 * @param whole all of its area: 全省
 * @param below the regions right below it: 地级以上市
 */
public record LevelText(Words name, Words whole, Words below) {

  static @Nullable LevelText of(@Nullable Level level, String issuer) {
    if (level == null) {
      return null;
    }
    Source source =
        Source.of("层级").computed("模板的 set.yaml 写“" + level.label() + "”，发文机关是“" + issuer + "”");
    return new LevelText(
        new Words(level.label(), source),
        new Words(level.whole(issuer), source),
        new Words(level.below(issuer), source));
  }
}
