package org.tongbao.archive;

import java.time.LocalDateTime;
import org.tongbao.inspection.Disclosure;
import org.tongbao.inspection.WebPage;

/** 网页 in metadata.xml: what is to be said of the page, in the words of notice.yaml. */
final class WebPageXml {
  private static final String NAME = "网页";

  private WebPageXml() {}

  static XmlElement of(WebPage web) {
    Disclosure entry = web.disclosure();
    XmlElement element =
        new XmlElement(NAME)
            .put("网站名称", web.siteName())
            .put("网站域名", web.siteDomain())
            .put("网站标识码", web.siteCode())
            .put("栏目名称", web.column())
            .put("栏目类型", web.columnType())
            .put("发布时间", web.published() == null ? "" : web.published().toString())
            .put("来源", web.source())
            .put("索引号", entry.index())
            .put("分类", entry.category())
            .put("发布机构", entry.publisher());
    entry.keywords().forEach(word -> element.put("主题词", word));
    return element;
  }

  /** Nothing where there is no such element. */
  static WebPage read(XmlElement root) {
    XmlElement element = root.child(NAME);
    String published = element.text("发布时间");
    return new WebPage(
        element.text("网站名称"),
        element.text("网站域名"),
        element.text("网站标识码"),
        element.text("栏目名称"),
        element.text("栏目类型"),
        published.isEmpty() ? null : LocalDateTime.parse(published),
        element.text("来源"),
        new Disclosure(
            element.text("索引号"), element.text("分类"), element.text("发布机构"), element.texts("主题词")));
  }
}
