package org.tongbao.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Compares two .docx files byte by byte; if the bytes differ, part by part, because compression
 * differs between JDKs.
 *
 * @param sameBytes whether the files are the same
 * @param differing names of the parts that differ or that only one file has
 */
public record DocxComparison(boolean sameBytes, List<String> differing) {

  /** Keeps its own copy. */
  public DocxComparison {
    differing = List.copyOf(differing);
  }

  public static DocxComparison of(Path one, Path other) throws IOException {
    if (Files.mismatch(one, other) < 0) {
      return new DocxComparison(true, List.of());
    }
    List<String> differing = new ArrayList<>();
    try (ZipFile first = new ZipFile(one.toFile());
        ZipFile second = new ZipFile(other.toFile())) {
      List<String> names = names(first);
      for (String name : names) {
        if (!same(first, second, name)) {
          differing.add(name);
        }
      }
      names(second).stream().filter(name -> !names.contains(name)).forEach(differing::add);
    }
    return new DocxComparison(false, differing);
  }

  private static List<String> names(ZipFile zip) {
    return Collections.list(zip.entries()).stream().map(ZipEntry::getName).toList();
  }

  private static boolean same(ZipFile first, ZipFile second, String name) throws IOException {
    ZipEntry counterpart = second.getEntry(name);
    if (counterpart == null) {
      return false;
    }
    try (InputStream one = first.getInputStream(Objects.requireNonNull(first.getEntry(name)));
        InputStream other = second.getInputStream(counterpart)) {
      byte[] expected = one.readNBytes(1 << 16);
      while (expected.length > 0) {
        if (!Arrays.equals(expected, other.readNBytes(expected.length))) {
          return false;
        }
        expected = one.readNBytes(1 << 16);
      }
      return other.read() < 0;
    }
  }

  /** Whether every part is the same. */
  public boolean isSame() {
    return sameBytes || differing.isEmpty();
  }
}
