package org.tongbao.xml;

/**
 * Escapes text for XML and HTML. Nearly all texts have nothing to escape, and {@link
 * String#replace} then only looks for it; the translators of commons-text copy every character, and
 * their XML escapes apostrophes too.
 */
public final class XmlText {
  private XmlText() {}

  /** Text for the content of an element. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Text for the content of an element or for an attribute in double quotes. */
  public static String escapedWithQuotes(String text) {
    return escaped(text).replace("\"", "&quot;");
  }
}
