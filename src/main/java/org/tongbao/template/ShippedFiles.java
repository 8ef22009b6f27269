package org.tongbao.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The template sets as the program was packed with them; the program's jar holds a copy, so that an
 * edited file in its folder can be told from an older one.
 */
public final class ShippedFiles {
  /** Where Maven puts them. */
  private static final String ROOT = "shipped/";

  private static final String ALWAYS_THERE = TemplateSet.SHARED + "/frame.ftlx";

  private ShippedFiles() {}

  /**
   * The paths of those files that the program was not packed with, or not so. None where the
   * classes were not packed.
   *
   * @param files by path, as a set holds them
   */
  public static List<String> different(SortedMap<String, byte[]> files) {
    if (bytes(ALWAYS_THERE) == null) {
      return List.of();
    }
    return files.entrySet().stream()
        .filter(file -> !file.getKey().equals(WordsFile.PATH))
        .filter(file -> !Arrays.equals(file.getValue(), bytes(file.getKey())))
        .map(file -> file.getKey())
        .toList();
  }

  private static byte @Nullable [] bytes(String path) {
    try (InputStream in = ShippedFiles.class.getResourceAsStream(ROOT + path)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
