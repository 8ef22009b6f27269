package org.tongbao.document;

/** Namespaces and part names of a WordprocessingML package. */
final class WordNames {
  /** XML declaration of every part. */
  static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String PACKAGE_RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  static final String PACKAGE_TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  static final String CONTENT_TYPES = "[Content_Types].xml";
  static final String ROOT_RELATIONSHIPS = "_rels/.rels";
  static final String DOCUMENT = "word/document.xml";
  static final String COMMENTS = "word/comments.xml";
  static final String STYLES = "word/styles.xml";
  static final String DOCUMENT_RELATIONSHIPS = "word/_rels/document.xml.rels";
  static final String SETTINGS = "word/settings.xml";
  static final String CORE_PROPERTIES = "docProps/core.xml";

  private WordNames() {}
}
