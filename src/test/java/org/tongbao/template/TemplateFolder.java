package org.tongbao.template;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import org.tongbao.notice.Notice;
import org.tongbao.notice.SmallInspection;
import org.tongbao.notice.Source;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** A real folder of template sets, and what rendering the set {@code city} comes to. */
record TemplateFolder(Path folder) {
  private static final Place ASKED = new Place("notice.yaml", 1, 5);

  /** What was rendered, and what was wrong. */
  record Rendered(String text, List<String> problems) {}

  TemplateFolder write(String file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  TemplateFolder write(String file, byte[] bytes) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Makes a set whole: its words, and a file where its looks would be. */
  TemplateFolder set(String name, String words) {
    return write(name + "/notice.ftlx", words).write(name + "/reference.docx", "");
  }

  /** Where one notice's own wording stands; beside the sets, as an input folder would. */
  Path words() {
    return folder.resolveSibling("input-words.ftlx");
  }

  /** Gives one notice a wording of its own. */
  TemplateFolder own(String words) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(words(), words);
    return this;
  }

  TemplateSet read(String name) throws IOException, InputRefused {
    return TemplateSet.read(TemplateFolders.of(folder), name, words(), ASKED);
  }

  NoticeTemplate template() throws IOException, InputRefused {
    return NoticeTemplate.of(read("city"));
  }

  /** Renders these words over a small inspection. */
  Rendered render(String words) throws IOException, InputRefused {
    return render(words, SmallInspection.notice());
  }

  /** The same for a proof copy; nothing is wrong with the words. */
  String proof(String words, ToIntFunction<Source> sources) throws IOException, InputRefused {
    return proof(words, sources, SmallInspection.notice());
  }

  String proof(String words, ToIntFunction<Source> sources, Notice notice)
      throws IOException, InputRefused {
    StringWriter out = new StringWriter();
    NoticeTemplate template = NoticeTemplate.proof(set("city", words).read("city"), sources);
    List<Problem> problems = template.render(notice, out).problems();
    if (!problems.isEmpty()) {
      throw new AssertionError(problems);
    }
    return out.toString();
  }

  Rendered render(String words, Notice notice) throws IOException, InputRefused {
    StringWriter out = new StringWriter();
    List<Problem> problems = set("city", words).template().render(notice, out).problems();
    return new Rendered(out.toString(), problems.stream().map(Problem::toString).toList());
  }
}
