package org.tongbao.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.docx.DocxFiles;
import org.tongbao.lint.docx.UnreadableDocx;
import org.tongbao.lint.rules.Profile;
import org.tongbao.program.Program;

/** Every number in the looks of a notice may be any: no measure is divided by, or overflows. */
class LintExtremesTest {
  private static final List<String> PARTS =
      List.of("word/styles.xml", "word/document.xml", "word/footer1.xml");
  private static final List<String> VALUES =
      List.of("0", "-320", "1", "2147483647", "-2147483648", "99999999999", "1.5pt", "", "x");

  /** An attribute with a number, without the number. */
  private static final Pattern NUMBER = Pattern.compile("<(w:\\w+) [^<>]*?(w:\\w+)=\"-?\\d+\"");

  @TempDir Path temp;

  @Test
  void checksADocumentWithAnyNumberInItsLooks() throws Exception {
    Program program = new Program(temp.resolve("run"), "dongyuan-2023-q3");
    assertThat(program.run().code()).isZero();
    Path good = program.files().get(0);
    int tried = 0;
    for (String part : PARTS) {
      String xml = text(good, part);
      for (String attribute : attributes(xml)) {
        String[] names = attribute.split(" ", -1);
        Pattern all = Pattern.compile("(<" + names[0] + " [^<>]*?" + names[1] + "=\")-?\\d+(?=\")");
        for (String value : VALUES) {
          String changed = all.matcher(xml).replaceAll("$1" + value);
          if (!changed.equals(xml)) {
            Path bad = temp.resolve("bad.docx");
            DocxFiles.change(good, bad, part, any -> changed);
            check(bad, attribute + " = " + value);
            tried++;
          }
        }
      }
    }
    assertThat(tried).isGreaterThan(300);
  }

  private static void check(Path file, String what) throws IOException {
    try {
      new Lint(Profile.STANDARD).check(file);
    } catch (UnreadableDocx e) {
      // it says so
    } catch (RuntimeException e) {
      throw new AssertionError(what, e);
    }
  }

  private static String text(Path file, String part) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(part))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static Set<String> attributes(String xml) {
    Set<String> names = new TreeSet<>();
    for (Matcher number = NUMBER.matcher(xml); number.find(); ) {
      names.add(number.group(1) + " " + number.group(2));
    }
    return names;
  }
}
