package org.tongbao.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.docx.DocxFiles;
import org.tongbao.lint.docx.UnreadableDocx;
import org.tongbao.lint.rules.Profile;
import org.tongbao.lint.rules.Violation;

/** Sentences in the forms of published notices: no rule finds an error or a warning in them. */
class RightSentencesTest {
  private static final int FEWEST = 30;

  @TempDir static Path folder;

  static List<String> sentences() throws IOException {
    return CorpusLines.right();
  }

  /** What is found in a document of this text alone, without what its bare format breaks. */
  private static Set<String> found(String sentence) throws IOException {
    String body = DocxFiles.paragraph("关于2024年第二季度检查情况的通报") + DocxFiles.paragraph(sentence);
    Path file = DocxFiles.withBody(folder.resolve("right.docx"), body);
    Set<String> found = new TreeSet<>();
    try {
      for (Violation violation : new Lint(Profile.STANDARD).check(file)) {
        if (!Character.isDigit(violation.rule().clause().charAt(0))
            || violation.rule().clause().equals("9")
            || violation.rule().id().startsWith("numbering")) {
          found.add(violation.toString());
        }
      }
    } catch (UnreadableDocx e) {
      throw new AssertionError(sentence, e);
    }
    return found;
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void findsNothing(String sentence) throws IOException {
    assertThat(found(sentence)).as(sentence).isEmpty();
  }

  @Test
  void findsSomethingWhereASentenceIsWrong() throws IOException {
    assertThat(found("检查20家，合格19家，合格率90%。")).hasSize(1);
  }

  @Test
  void knowsManySentences() throws IOException {
    assertThat(sentences()).hasSizeGreaterThanOrEqualTo(FEWEST).doesNotHaveDuplicates();
  }
}
