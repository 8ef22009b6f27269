package org.tongbao.intake.settings;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.ChineseDates;
import org.tongbao.inspection.Disclosure;
import org.tongbao.inspection.WebPage;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.WrittenMoment;
import org.tongbao.problem.Problem;

/** The settings of the page on which the notice is published. */
final class SettingsWeb {
  private static final Pattern DOMAIN = Pattern.compile("[\\p{IsHan}\\w-]+(\\.[\\p{IsHan}\\w-]+)+");
  private static final Pattern CODE = Pattern.compile("\\d{10}|bm\\d{8}");

  private static final Pattern KEYWORD = Pattern.compile("[^\\s\u3000,，、;；。]+");

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
        item.textOrEmpty(Keys.SOURCE),
        new Disclosure(
            index(item),
            item.textOrEmpty(Keys.CATEGORY),
            item.textOrEmpty(Keys.PUBLISHER),
            keywords(item)));
  }

  /** A page joins them by blanks and by commas. */
  private List<String> keywords(SettingsMap item) {
    List<Setting<String>> words = item.texts(Keys.KEYWORDS);
    for (Setting<String> word : words) {
      if (!KEYWORD.matcher(word.value()).matches()) {
        problems.add(
            Problem.error(
                word.place(),
                "主题词“" + PlainText.show(word.value()) + "”里有空格或标点",
                "每项写一个词，例如“" + Keys.KEYWORDS.example() + "”"));
      }
    }
    return words.stream().map(Setting::value).toList();
  }

  private String index(SettingsMap item) {
    Setting<String> text = item.text(Keys.INDEX);
    if (text == null || text.value().equals(SettingsDates.OPEN)) {
      return "";
    }
    if (!Disclosure.isIndex(text.value())) {
      problems.add(
          Problem.error(
              text.place(),
              Keys.INDEX.name() + "“" + PlainText.show(text.value()) + "”里有空格、全角字符或标点",
              "应写成例如“" + Keys.INDEX.example() + "”；还没有编就写“" + SettingsDates.OPEN + "”"));
    }
    return text.value();
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
    LocalDateTime moment = WrittenMoment.read(text.value());
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
}
