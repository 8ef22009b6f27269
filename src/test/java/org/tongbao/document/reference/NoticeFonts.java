package org.tongbao.document.reference;

/**
 * The five faces of a notice. Each stands in all four font slots of a style, so that digits take
 * the face of the text around them and no slot falls back to another face.
 */
enum NoticeFonts {
  FANGSONG("仿宋_GB2312", "仿宋", "modern"),
  KAITI("楷体_GB2312", "楷体", "modern"),
  HEITI("黑体", "SimHei", "modern"),
  XIAOBIAOSONG("方正小标宋简体", "华文中宋", "script"),
  SONGTI("宋体", "SimSun", "auto");

  /** The name under which an office's machine knows the face. */
  final String face;

  /** The face that Word shows on a machine without the first. */
  private final String substitute;

  private final String family;

  NoticeFonts(String face, String substitute, String family) {
    this.face = face;
    this.substitute = substitute;
    this.family = family;
  }

  /**
   * {@code w:rFonts}; the hint makes Word take “ ” — … from the Chinese face, a full width wide.
   */
  String everywhere() {
    return "<w:rFonts w:hint=\"eastAsia\" w:ascii=\"%1$s\" w:eastAsia=\"%1$s\" w:hAnsi=\"%1$s\" w:cs=\"%1$s\"/>"
        .formatted(face);
  }

  /** The font table part. */
  static String table() {
    StringBuilder fonts = new StringBuilder();
    for (NoticeFonts font : values()) {
      fonts.append(font.entry());
    }
    return """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
    %s</w:fonts>
    """
        .formatted(fonts);
  }

  /** Character set 86 (hexadecimal) is GB2312. */
  private String entry() {
    return """
      <w:font w:name="%s">
        <w:altName w:val="%s"/>
        <w:charset w:val="86"/>
        <w:family w:val="%s"/>
        <w:pitch w:val="default"/>
      </w:font>
    """
        .formatted(face, substitute, family);
  }
}
