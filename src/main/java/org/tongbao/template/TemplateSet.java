package org.tongbao.template;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Nearest;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * A template set: the files of {@code templates/NAME/} and of {@code templates/shared/}, in memory.
 *
 * @param name the folder's name
 * @param files their bytes by path below the templates' folder, e.g. {@code province/notice.ftlx}
 */
public record TemplateSet(String name, SortedMap<String, byte[]> files) {
  /** The text of a set. */
  public static final String NOTICE = "notice.ftlx";

  /** The styles and pages of a set. */
  public static final String REFERENCE = "reference.docx";

  /** What a set needs of the sheets; it may be missing. */
  public static final String SETTINGS = "set.yaml";

  /** The folder that several sets share. */
  public static final String SHARED = "shared";

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * Reads a set.
   *
   * @param folders that hold the sets
   * @param words path of the input folder's words.ftlx, which need not exist
   * @param asked where the settings name the set
   * @throws InputRefused when there is no such set
   * @throws IOException when a file cannot be read
   */
  public static TemplateSet read(TemplateFolders folders, String name, Path words, Place asked)
      throws IOException, InputRefused {
    List<String> sets = folders.names();
    if (!sets.contains(name)) {
      throw new InputRefused(List.of(unknown(folders, name, sets, asked)));
    }
    TemplateFiles files = new TemplateFiles();
    for (String part : List.of(SHARED, name)) {
      Path folder = folders.folder(part);
      for (Path file : files(folder)) {
        files.add(part + "/" + file.getFileName(), file, folder.getParent());
      }
    }
    if (Files.isRegularFile(words)) {
      files.add(WordsFile.PATH, words, words.toAbsolutePath().getParent());
    }
    return new TemplateSet(name, files.read());
  }

  /**
   * Reads a set without a words.ftlx.
   *
   * @param folders that hold the sets
   * @param asked where its name was given
   * @throws InputRefused when there is no such set
   * @throws IOException when a file cannot be read
   */
  public static TemplateSet read(TemplateFolders folders, String name, Place asked)
      throws IOException, InputRefused {
    return read(folders, name, folders.program(), asked); // a folder, so there is no words.ftlx
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(Files::isRegularFile).filter(TemplateSet::isPart).sorted().toList();
    }
  }

  private static boolean isPart(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".ftlx") || name.equals(REFERENCE) || name.equals(SETTINGS);
  }

  /** The input's words.ftlx, line by line, blanks for its comments; none without it. */
  public List<String> wordLines() {
    byte[] words = files.get(WordsFile.PATH);
    return words == null
        ? List.of()
        : WordsFile.withoutComments(new String(words, StandardCharsets.UTF_8)).lines().toList();
  }

  /**
   * The bytes of its {@code reference.docx}.
   *
   * @throws InputRefused when it has none
   */
  public byte[] reference() throws InputRefused {
    byte[] reference = files.get(referencePlace().file());
    if (reference == null) {
      throw new InputRefused(List.of(TemplateMessage.NO_REFERENCE.at(referencePlace())));
    }
    return reference;
  }

  /** The bytes of its {@code set.yaml}; null if it has none. */
  public byte @Nullable [] settings() {
    return files.get(settingsName());
  }

  /** How messages name its {@code set.yaml}. */
  public String settingsName() {
    return name + "/" + SETTINGS;
  }

  /** How messages name its {@code reference.docx}. */
  public Place referencePlace() {
    return Place.of(name + "/" + REFERENCE);
  }

  /**
   * The templates by path, decoded.
   *
   * @throws InputRefused when a file is not UTF-8
   */
  SortedMap<String, String> texts() throws InputRefused {
    SortedMap<String, String> texts = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    files.forEach(
        (path, bytes) -> {
          if (path.endsWith(".ftlx")) {
            try {
              texts.put(path, decode(bytes));
            } catch (CharacterCodingException e) {
              problems.add(TemplateMessage.TEMPLATE_NOT_UTF8.at(Place.of(path)));
            }
          }
        });
    if (!problems.isEmpty()) {
      throw new InputRefused(problems);
    }
    return texts;
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    int marks = 0;
    while (marks < text.length() && text.charAt(marks) == BYTE_ORDER_MARK) {
      marks++;
    }
    return text.substring(marks);
  }

  private static Problem unknown(
      TemplateFolders folders, String name, List<String> sets, Place asked) {
    if (sets.isEmpty()) {
      return TemplateMessage.NO_TEMPLATES.at(asked, folders, name);
    }
    return Nearest.to(name, sets)
        .map(near -> TemplateMessage.MISSPELT_TEMPLATE.at(asked, folders, name, near))
        .orElseGet(
            () ->
                TemplateMessage.UNKNOWN_TEMPLATE.at(asked, folders, name, String.join("、", sets)));
  }
}
