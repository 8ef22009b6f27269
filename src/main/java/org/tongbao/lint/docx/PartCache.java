package org.tongbao.lint.docx;

import java.util.Map;
import org.tongbao.cache.ByteKeyedCache;

/** Cache of parsed parts that the documents of an office have in common. */
record PartCache(
    ByteKeyedCache<Map<String, DocxPackage.Target>> relationships,
    ByteKeyedCache<StyleSheet> styles,
    ByteKeyedCache<Boolean> evenAndOdd,
    ByteKeyedCache<Footer> footers) {
  PartCache() {
    this(
        new ByteKeyedCache<>(),
        new ByteKeyedCache<>(),
        new ByteKeyedCache<>(),
        new ByteKeyedCache<>());
  }
}
