package org.tongbao.filing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.html.DisclosurePage.Field;
import org.tongbao.inspection.ChineseDates;
import org.tongbao.inspection.Disclosure;
import org.tongbao.inspection.DocumentNumber;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.WebPage;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.render.PageLabels;

/**
 * The head of a published page: its table and its meta tags, made from the same values. The fields
 * are in the order that government sites use.
 */
public final class DisclosureHeader {
  private final NoticeSettings settings;
  private final WebPage web;
  private final String title;

  /**
   * @param web the page's settings, with those of the command line
   * @param title the notice's, on one line
   */
  public DisclosureHeader(NoticeSettings settings, WebPage web, String title) {
    this.settings = settings;
    this.web = web;
    this.title = title;
  }

  public List<Field> fields() {
    Disclosure entry = web.disclosure();
    String publisher = entry.publisher();
    return List.of(
        new Field("索引号", entry.index(), false),
        new Field("分类", entry.category(), false),
        new Field("发布机构", publisher.isEmpty() ? settings.paper().issuer() : publisher, false),
        new Field("成文日期", day(settings.paper().date()), false),
        new Field("名称", title, true),
        new Field("文号", number(), false),
        new Field("发布日期", published(), false),
        new Field("主题词", String.join(" ", entry.keywords()), true));
  }

  /** A notice whose settings have no number carries none, so 无 is certain. */
  private String number() {
    DocumentNumber number = settings.paper().number();
    return number == null ? "无" : number.print();
  }

  private String published() {
    LocalDateTime moment = web.published();
    return day(moment == null ? null : moment.toLocalDate());
  }

  private static String day(@Nullable LocalDate date) {
    return date == null ? "" : ChineseDates.print(date);
  }

  public Map<String, String> labels() {
    return PageLabels.of(web, settings.paper().issuer(), title);
  }

  /** One warning per empty field, and one for all missing meta tags. */
  public List<Problem> missing(Place place) {
    List<Problem> missing = new ArrayList<>();
    Map<String, String> options =
        Map.of("索引号", "--index", "分类", "--category", "发布日期", "--published", "主题词", "--keywords");
    for (Field field : fields()) {
      String option = options.get(field.label()); // the other fields are never empty
      if (option != null && field.value().isEmpty()) {
        missing.add(FilingMessage.EMPTY_DISCLOSURE_FIELD.at(place, field.label(), option));
      }
    }
    List<String> labels = new ArrayList<>(PageLabels.missing(labels()));
    labels.remove("PubDate"); // reported as 发布日期
    if (!labels.isEmpty()) {
      String tags = String.join("、", labels);
      missing.add(FilingMessage.NO_META_TAGS_ON_PUBLISHED_PAGE.at(place, tags));
    }
    return missing;
  }
}
