package org.tongbao.xml;

/**
 * Escapes text for XML and HTML. Most texts have nothing to escape, and {@link String#replace} then
 * copies nothing; the translators of commons-text copy every character and also escape apostrophes.
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
