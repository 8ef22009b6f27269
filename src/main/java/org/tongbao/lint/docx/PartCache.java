package org.tongbao.lint.docx;

import java.util.Map;
import org.tongbao.memory.ReadBefore;

/** Cache of parsed parts that the documents of an office have in common. */
record PartCache(
    ReadBefore<Map<String, DocxPackage.Target>> relationships,
    ReadBefore<StyleSheet> styles,
    ReadBefore<Boolean> evenAndOdd,
    ReadBefore<Footer> footers) {
  PartCache() {
    this(new ReadBefore<>(), new ReadBefore<>(), new ReadBefore<>(), new ReadBefore<>());
  }
}
