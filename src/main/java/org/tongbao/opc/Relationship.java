package org.tongbao.opc;

/**
 * A relationship of a part, or of the package itself.
 *
 * @param id unique among those of its source
 * @param type the last word of a type of Office Open XML, such as {@code styles}, whether the
 *     package is a transitional or a strict one; any other type whole
 * @param part the part to which it leads; what stands there, if it leads out of the package
 * @param external whether it leads out of the package
 */
public record Relationship(String id, String type, String part, boolean external) {
  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

  static String shortType(String type) {
    return type.startsWith(TRANSITIONAL)
        ? type.substring(TRANSITIONAL.length())
        : type.startsWith(STRICT) ? type.substring(STRICT.length()) : type;
  }
}
