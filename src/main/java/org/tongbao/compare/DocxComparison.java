package org.tongbao.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tongbao.opc.UncertainPart;
import org.tongbao.opc.ZippedParts;

/**
 * Compares two .docx files byte by byte; if the bytes differ, part by part, because compression
 * differs between JDKs.
 *
 * @param sameBytes whether the files are the same
 * @param differing names of the parts that differ or that only one file has, or of one that has no
 *     certain content
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
    try (ZippedParts first = ZippedParts.open(one);
        ZippedParts second = ZippedParts.open(other)) {
      List<String> differing = new ArrayList<>();
      for (String name : first.names()) {
        if (!same(first, second, name)) {
          differing.add(name);
        }
      }
      second.names().stream().filter(name -> !first.names().contains(name)).forEach(differing::add);
      return new DocxComparison(false, differing);
    } catch (UncertainPart e) {
      return new DocxComparison(false, List.of(e.part()));
    }
  }

  private static boolean same(ZippedParts first, ZippedParts second, String name)
      throws IOException {
    if (!second.names().contains(name)) {
      return false;
    }
    try (InputStream one = first.stream(name);
        InputStream other = second.stream(name)) {
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
