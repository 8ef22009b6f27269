package org.tongbao.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import org.docx4j.openpackaging.io3.stores.ZipPartStore;
import org.jspecify.annotations.Nullable;

/** The parts of a {@code reference.docx} that are kept, for docx4j. */
final class ReferenceSource extends ZipPartStore {
  private final Map<String, byte[]> parts;

  /**
   * @param parts their bytes, by name
   */
  ReferenceSource(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  @Override
  public boolean partExists(String name) {
    return parts.containsKey(name);
  }

  @Override
  public long getPartSize(String name) {
    byte[] part = parts.get(name);
    return part == null ? -1 : part.length;
  }

  @Override
  public @Nullable InputStream loadPart(String name) {
    byte[] part = parts.get(name);
    return part == null ? null : new ByteArrayInputStream(part);
  }
}
