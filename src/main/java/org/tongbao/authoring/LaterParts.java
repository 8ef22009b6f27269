package org.tongbao.authoring;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.template.TemplateDescription;
import org.tongbao.template.TemplateFolders;
import org.tongbao.template.TemplateSet;

/**
 * What the program's set has and an office's copy of it has not: the copy may be of an older
 * version, or the office may have left it out.
 *
 * @param origin the name of the program's set
 * @param files their names
 * @param blocks their names
 * @param macros that are called, as they are written in a template
 */
public record LaterParts(
    String origin, List<String> files, List<String> blocks, List<String> macros) {
  /** In the guide that {@link NewTemplate} leaves with a copy. */
  private static final Pattern COPIED_FROM = Pattern.compile("由“([^”]+)”复制而来");

  /**
   * Compares a set with the one it was copied from: that which its guide names, else the program's
   * of the same name. Empty where there is none, or where the copy has all of it.
   *
   * @throws InputRefused when a file of either is not UTF-8
   */
  public static Optional<LaterParts> of(TemplateFolders folders, TemplateSet set)
      throws IOException, InputRefused {
    TemplateFolders program = TemplateFolders.of(folders.program());
    String origin = origin(folders.folder(set.name()), set.name());
    if (!program.names().contains(origin)
        || folders.folder(set.name()).equals(program.folder(origin))) {
      return Optional.empty();
    }
    TemplateSet shipped = TemplateSet.read(program, origin, Place.of(origin));
    TemplateDescription ours = TemplateDescription.of(set);
    TemplateDescription theirs = TemplateDescription.of(shipped);
    LaterParts later =
        new LaterParts(
            origin,
            less(names(shipped), names(set)),
            less(theirs.blocks(), ours.blocks()),
            less(theirs.macros(), ours.macros()));
    return later.files.isEmpty() && later.blocks.isEmpty() && later.macros.isEmpty()
        ? Optional.empty()
        : Optional.of(later);
  }

  private static String origin(Path folder, String name) throws IOException {
    Path guide = folder.resolve(NewTemplate.GUIDE);
    if (Files.isRegularFile(guide)) {
      try {
        Matcher copied = COPIED_FROM.matcher(Files.readString(guide));
        return copied.find() ? copied.group(1) : name;
      } catch (CharacterCodingException e) {
        return name; // saved in another encoding by whoever edited it
      }
    }
    return name;
  }

  private static List<String> names(TemplateSet set) {
    return set.files().keySet().stream()
        .filter(path -> path.startsWith(set.name() + "/"))
        .map(path -> path.substring(set.name().length() + 1))
        .toList();
  }

  private static List<String> less(List<String> all, List<String> known) {
    List<String> rest = new ArrayList<>(all);
    rest.removeAll(known);
    return rest;
  }

  /** In one line. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    add(parts, "文件", files);
    add(parts, "段落", blocks);
    add(parts, "宏", macros);
    return "程序自带的 %s 有而这一套没有的：%s".formatted(origin, String.join("；", parts));
  }

  private static void add(List<String> parts, String what, List<String> names) {
    if (!names.isEmpty()) {
      parts.add(what + " " + String.join("、", names));
    }
  }
}
