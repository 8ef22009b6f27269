package org.tongbao.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Nearest;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** A template asks the notice for something that it cannot give. */
public final class RequestRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final NoticeMessage message;

  /** Where the settings are wrong; null if the template asks for what it may not ask for. */
  private final transient @Nullable Place setting;

  private final transient Object[] values;

  RequestRefused(NoticeMessage message, Object... values) {
    this(null, message, values);
  }

  /** The template may ask for it, but the value at that place of the settings does not serve. */
  RequestRefused(@Nullable Place setting, NoticeMessage message, Object... values) {
    super(message.at(Place.of(""), values).fault());
    this.message = message;
    this.setting = setting;
    this.values = values;
  }

  /**
   * There is no such name in the settings.
   *
   * @param setting the list that should hold it, e.g. 事实
   * @param names that it holds
   */
  static RequestRefused inSetting(String setting, String name, List<String> names) {
    if (names.isEmpty()) {
      return new RequestRefused(NoticeMessage.SETTING_WITHOUT_NAMES, setting, name);
    }
    return Nearest.to(name, names)
        .map(near -> new RequestRefused(NoticeMessage.SETTING_NAME_MISSPELT, setting, name, near))
        .orElseGet(
            () ->
                new RequestRefused(
                    NoticeMessage.SETTING_NAME_UNKNOWN, setting, name, listed(names)));
  }

  /**
   * There is no group of such a name.
   *
   * @param names of the groups that there are
   */
  static RequestRefused inGroups(String name, List<String> names) {
    if (names.isEmpty()) {
      return new RequestRefused(NoticeMessage.GROUPING_WITHOUT_NAMES, name);
    }
    return Nearest.to(name, names)
        .map(near -> new RequestRefused(NoticeMessage.GROUP_NAME_MISSPELT, name, near))
        .orElseGet(() -> new RequestRefused(NoticeMessage.GROUP_NAME_UNKNOWN, name, listed(names)));
  }

  /**
   * There is no column of such a name.
   *
   * @param names of the columns that there are
   */
  static RequestRefused inColumns(String name, List<String> names) {
    return Nearest.to(name, names)
        .map(near -> new RequestRefused(NoticeMessage.COLUMN_MISSPELT, name, near))
        .orElseGet(() -> new RequestRefused(NoticeMessage.COLUMN_UNKNOWN, name, listed(names)));
  }

  private static String listed(List<String> names) {
    return String.join("、", names);
  }

  /**
   * The problem, at the place where it is to be mended.
   *
   * @param asking the place in the template that asks
   */
  public Problem problem(Place asking) {
    return message.at(setting == null ? asking : setting, values);
  }
}
