package org.tongbao.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.ChineseDates;
import org.tongbao.inspection.WebPage;
import org.tongbao.problem.Problem;

/** The settings of the page on which the notice is published. */
final class SettingsWeb {
  private static final Pattern DOMAIN = Pattern.compile("[\\p{IsHan}\\w-]+(\\.[\\p{IsHan}\\w-]+)+");
  private static final Pattern CODE = Pattern.compile("\\d{10}|bm\\d{8}");
  private static final Pattern MOMENT = Pattern.compile("(.+?)\\s+(\\d{1,2}):(\\d{2})");

  private final SettingsMap map;
  private final SettingsDates dates;
  private final List<Problem> problems;

  /**
   * @param map the whole settings
   * @param problems to which everything wrong with the page is added
   */
  SettingsWeb(SettingsMap map, SettingsDates dates, List<Problem> problems) {
    this.map = map;
    this.dates = dates;
    this.problems = problems;
  }

  /** Without a part, where there is a problem. */
  WebPage read() {
    SettingsMap item = map.mapping(Keys.WEB, Keys.WEB_PAGE);
    if (item == null) {
      return WebPage.NONE;
    }
    return new WebPage(
        item.textOrEmpty(Keys.SITE_NAME),
        held(item, Keys.SITE_DOMAIN, DOMAIN, "只写域名，不写 http:// 和后面的路径"),
        held(item, Keys.SITE_CODE, CODE, "网站标识码是10位数字，或 bm 加8位数字"),
        item.textOrEmpty(Keys.COLUMN),
        item.textOrEmpty(Keys.COLUMN_TYPE),
        published(item),
        item.textOrEmpty(Keys.SOURCE));
  }

  private String held(SettingsMap item, SettingsKey key, Pattern form, String remedy) {
    Setting<String> text = item.text(key);
    if (text == null) {
      return "";
    }
    if (!form.matcher(text.value()).matches()) {
      problems.add(
          Problem.error(
              text.place(),
              key.name() + "“" + PlainText.show(text.value()) + "”不合规定",
              remedy + "，例如“" + key.example() + "”"));
    }
    return text.value();
  }

  private @Nullable LocalDateTime published(SettingsMap item) {
    Setting<String> text = item.text(Keys.PUBLISHED);
    if (text == null || text.value().equals(SettingsDates.OPEN)) {
      return null;
    }
    LocalDateTime moment = moment(text.value());
    Setting<LocalDate> date = dates.date();
    String what = Keys.PUBLISHED.name() + "“" + PlainText.show(text.value()) + "”";
    if (moment == null) {
      problems.add(
          Problem.error(
              text.place(),
              what + "不是年月日和时分",
              "应写成例如“" + Keys.PUBLISHED.example() + "”；还没有定就写“" + SettingsDates.OPEN + "”"));
    } else if (date != null && moment.toLocalDate().isBefore(date.value())) {
      problems.add(
          Problem.error(
              text.place(),
              what + "早于成文日期" + ChineseDates.print(date.value()),
              "发布应在成文日期当天或以后，请核对这两处"));
    }
    return moment;
  }

  private static @Nullable LocalDateTime moment(String text) {
    Matcher form = MOMENT.matcher(text);
    LocalDate day = form.matches() ? WrittenDate.read(form.group(1)).date() : null;
    if (day == null) {
      return null;
    }
    try {
      return day.atTime(
          LocalTime.of(Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3))));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
