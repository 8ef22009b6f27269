package org.tongbao.inspection;

/**
 * What does not change from one notice of an office to the next. A notice's own settings come
 * before it.
 *
 * @param filing how notices are filed, without 密级, which is a matter of each notice
 * @param web what is said of the page of every notice
 * @param database the JDBC address of the database; empty for the embedded one
 */
public record OfficeSettings(Filing filing, WebPage web, String database) {
  /** Nothing is given. */
  public static final OfficeSettings NONE = new OfficeSettings(Filing.NONE, WebPage.NONE, "");
}
