package org.tongbao.archive;

import java.util.List;
import org.tongbao.inspection.WebPage;

/**
 * The metadata of an item. An unknown text is empty. Source: DA/T 46-2009.
 *
 * @param entry its entry in the catalogue
 * @param addressees 主送
 * @param copies 抄送
 * @param template the template set
 * @param program that generated the notice, with its version
 * @param files 电子属性 of each, 正本 first
 * @param remark 附注
 * @param web what is to be said of its page, as far as it was known at filing
 */
public record Metadata(
    CatalogueEntry entry,
    String addressees,
    String copies,
    String template,
    String program,
    List<FiledFile> files,
    String remark,
    WebPage web) {

  /** Keeps its own copy. */
  public Metadata {
    files = List.copyOf(files);
  }
}
