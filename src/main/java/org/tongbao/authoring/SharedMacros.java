package org.tongbao.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tongbao.template.TemplateFolders;
import org.tongbao.template.TemplateSet;

/**
 * The macros and functions that all sets share. Where an office has a {@code shared} of its own,
 * the program's sets use it too, and those of a newer program miss what an older one has not.
 */
public final class SharedMacros {
  private static final Pattern DEFINED =
      Pattern.compile("<#(?:macro|function)\\s+([\\p{L}\\p{N}_]+)");

  private SharedMacros() {}

  /** What the program's has and the office's has not, in a sentence; empty where nothing is. */
  public static Optional<String> missing(TemplateFolders folders) throws IOException {
    if (!folders.owns(TemplateSet.SHARED)) {
      return Optional.empty();
    }
    Path own = folders.folder(TemplateSet.SHARED);
    Set<String> missing = defined(folders.program().resolve(TemplateSet.SHARED));
    missing.removeAll(defined(own));
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "各套模板用的都是 %s，它没有程序自带的 %s。自己没有改过的，请移走，改用程序自带的；改过的，请把改的地方改到新的里"
                .formatted(own, String.join("、", missing)));
  }

  /** As {@code frame.contact}. */
  private static Set<String> defined(Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    if (!Files.isDirectory(folder)) {
      return names;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".ftlx")).toList()) {
        String stem = String.valueOf(file.getFileName()).replace(".ftlx", "");
        // whatever the file's encoding is: the names of these are ASCII
        DEFINED
            .matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
            .results()
            .forEach(found -> names.add(stem + "." + found.group(1)));
      }
    }
    return names;
  }
}
