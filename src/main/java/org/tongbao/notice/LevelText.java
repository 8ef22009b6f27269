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
public record LevelText(String name, String whole, String below) {

  static @Nullable LevelText of(@Nullable Level level, String issuer) {
    return level == null
        ? null
        : new LevelText(level.label(), level.whole(issuer), level.below(issuer));
  }
}
