package org.tongbao.inspection;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 网页: the metadata of the page on which the notice is published. A text that is not given is empty.
 * Source: 《政府网站发展指引》（国办发〔2017〕47号）, 网页标签.
 *
 * @param siteName 网站名称
 * @param siteDomain 网站域名, e.g. www.example.gov.cn
 * @param siteCode 网站标识码
 * @param column 栏目名称
 * @param columnType 栏目类型
 * @param published 发布时间; null if it is not known yet
 * @param source 来源; empty if it is the issuer
 * @param disclosure 索引号、分类、发布机构、主题词
 */
public record WebPage(
    String siteName,
    String siteDomain,
    String siteCode,
    String column,
    String columnType,
    @Nullable LocalDateTime published,
    String source,
    Disclosure disclosure) {

  /** Nothing is given. */
  public static final WebPage NONE = new WebPage("", "", "", "", "", null, "", Disclosure.NONE);

  /** With the other's values in place of those that are not given. */
  public WebPage or(WebPage other) {
    return new WebPage(
        siteName.isEmpty() ? other.siteName : siteName,
        siteDomain.isEmpty() ? other.siteDomain : siteDomain,
        siteCode.isEmpty() ? other.siteCode : siteCode,
        column.isEmpty() ? other.column : column,
        columnType.isEmpty() ? other.columnType : columnType,
        published == null ? other.published : published,
        source.isEmpty() ? other.source : source,
        disclosure.or(other.disclosure));
  }

  /** The same page with another time of publication and another catalogue entry. */
  public WebPage with(@Nullable LocalDateTime moment, Disclosure entry) {
    return new WebPage(siteName, siteDomain, siteCode, column, columnType, moment, source, entry);
  }
}
