package org.tongbao.render;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.WebPage;
import org.tongbao.plan.Input;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** The meta tags that a government site's page must have. Source: 《政府网站发展指引》, 网页标签. */
public final class PageLabels {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  /** The only one that a page may lack. */
  private static final String KEYWORDS = "Keywords";

  private PageLabels() {}

  /**
   * A page's tags in their order; one that the settings do not give is empty.
   *
   * @param title the notice's, on one line
   */
  public static Map<String, String> of(NoticeSettings settings, String title) {
    return of(settings.outputs().web(), settings.paper().issuer(), title);
  }

  /**
   * The same of a page alone.
   *
   * @param issuer 发文机关, the source unless the page names another
   */
  public static Map<String, String> of(WebPage web, String issuer, String title) {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("SiteName", web.siteName());
    labels.put("SiteDomain", web.siteDomain());
    labels.put("SiteIDCode", web.siteCode());
    labels.put("ColumnName", web.column());
    labels.put("ColumnType", web.columnType());
    labels.put("ArticleTitle", title);
    labels.put("PubDate", web.published() == null ? "" : MOMENT.format(web.published()));
    labels.put("ContentSource", web.source().isEmpty() ? issuer : web.source());
    labels.put(KEYWORDS, String.join(",", web.disclosure().keywords()));
    return labels;
  }

  /** What a page would lack. */
  public static List<Problem> missing(NoticeSettings settings) {
    List<String> missing = missing(of(settings, "…"));
    if (missing.isEmpty()) {
      return List.of();
    }
    Place place = settings.places().getOrDefault("网页", Place.of(Input.SETTINGS));
    return List.of(RenderMessage.NO_META_TAGS.at(place, String.join("、", missing)));
  }

  /** The names of the tags that a page must have and that one lacks. */
  public static List<String> missing(Map<String, String> labels) {
    return labels.entrySet().stream()
        .filter(label -> label.getValue().isEmpty() && !label.getKey().equals(KEYWORDS))
        .map(Map.Entry::getKey)
        .toList();
  }
}
