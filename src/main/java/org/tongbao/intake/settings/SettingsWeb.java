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

/** The settings of the page on which the notice is published. */
record SettingsWeb(SettingsMap map, SettingsDates dates) {
  private static final Pattern DOMAIN = Pattern.compile("[\\p{IsHan}\\w-]+(\\.[\\p{IsHan}\\w-]+)+");
  private static final Pattern CODE = Pattern.compile("\\d{10}|bm\\d{8}");

  private static final Pattern KEYWORD = Pattern.compile("[^\\s\u3000,，、;；。]+");

  /** Without the parts that have a problem. */
  WebPage read() {
    SettingsMap item = map.mapping(Keys.WEB, Keys.WEB_PAGE);
    if (item == null) {
      return WebPage.NONE;
    }
    return of(item, published(item), index(item));
  }

  /** What an office settles once; nothing where there is no such block. */
  static WebPage ofOffice(SettingsMap map) {
    SettingsMap item = map.mapping(Keys.WEB, Keys.OFFICE_WEB_PAGE);
    return item == null ? WebPage.NONE : of(item, null, "");
  }

  private static WebPage of(SettingsMap item, @Nullable LocalDateTime published, String index) {
    return new WebPage(
        item.textOrEmpty(Keys.SITE_NAME),
        item.matching(Keys.SITE_DOMAIN, DOMAIN, SettingsMessage.INVALID_DOMAIN),
        item.matching(Keys.SITE_CODE, CODE, SettingsMessage.INVALID_SITE_CODE),
        item.textOrEmpty(Keys.COLUMN),
        item.textOrEmpty(Keys.COLUMN_TYPE),
        published,
        item.textOrEmpty(Keys.SOURCE),
        new Disclosure(
            index,
            item.textOrEmpty(Keys.CATEGORY),
            item.textOrEmpty(Keys.PUBLISHER),
            keywords(item)));
  }

  /** A page joins the keywords by blanks and by commas. */
  private static List<String> keywords(SettingsMap item) {
    List<Setting<String>> words = item.texts(Keys.KEYWORDS);
    for (Setting<String> word : words) {
      if (!KEYWORD.matcher(word.value()).matches()) {
        item.report(
            SettingsMessage.INVALID_KEYWORD.at(
                word.place(), PlainText.show(word.value()), Keys.KEYWORDS.example()));
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
      map.report(
          SettingsMessage.INVALID_INDEX.at(
              text.place(), PlainText.show(text.value()), Keys.INDEX.example()));
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
    String shown = PlainText.show(text.value());
    if (moment == null) {
      map.report(
          SettingsMessage.INVALID_PUBLISHED.at(text.place(), shown, Keys.PUBLISHED.example()));
    } else if (date != null && moment.toLocalDate().isBefore(date.value())) {
      map.report(
          SettingsMessage.PUBLISHED_BEFORE_NOTICE.at(
              text.place(), shown, ChineseDates.print(date.value())));
    }
    return moment;
  }
}
