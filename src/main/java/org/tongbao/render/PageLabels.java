package org.tongbao.render;

import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tongbao.html.HtmlPage;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.WebPage;
import org.tongbao.plan.Input;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** The meta tags that a page of a government website must have, by 《政府网站发展指引》, 网页标签. */
public final class PageLabels {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  /** The only tag that is optional. */
  private static final String KEYWORDS = "Keywords";

  private static final String TITLE = "ArticleTitle";

  private PageLabels() {}

  /**
   * The tags of a page by name, in their order; empty where the settings give no value.
   *
   * @param title the title of the notice, on one line
   */
  public static Map<String, String> of(NoticeSettings settings, String title) {
    return of(settings.outputs().web(), settings.paper().issuer(), title);
  }

  /**
   * The tags of a page by name, in their order.
   *
   * @param issuer 发文机关, which is the source unless the page names another
   */
  public static Map<String, String> of(WebPage web, String issuer, String title) {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("SiteName", web.siteName());
    labels.put("SiteDomain", web.siteDomain());
    labels.put("SiteIDCode", web.siteCode());
    labels.put("ColumnName", web.column());
    labels.put("ColumnType", web.columnType());
    labels.put(TITLE, title);
    labels.put("PubDate", web.published() == null ? "" : MOMENT.format(web.published()));
    labels.put("ContentSource", web.source().isEmpty() ? issuer : web.source());
    labels.put(KEYWORDS, String.join(",", web.disclosure().keywords()));
    return labels;
  }

  /** Whether a page has the tags that the settings ask for. */
  public static boolean areIn(Path page, NoticeSettings settings) throws IOException {
    return HtmlPage.hasLabels(page, of(settings, ""), TITLE);
  }

  /** A warning if the settings lack values for tags. */
  public static List<Problem> missing(NoticeSettings settings) {
    List<String> missing = missing(of(settings, "…"));
    if (missing.isEmpty()) {
      return List.of();
    }
    Place place = settings.places().getOrDefault("网页", Place.of(Input.SETTINGS));
    return List.of(RenderMessage.NO_META_TAGS.at(place, String.join("、", missing)));
  }

  /** The names of the mandatory tags without a value. */
  public static List<String> missing(Map<String, String> labels) {
    return labels.entrySet().stream()
        .filter(label -> label.getValue().isEmpty() && !label.getKey().equals(KEYWORDS))
        .map(Map.Entry::getKey)
        .toList();
  }
}
