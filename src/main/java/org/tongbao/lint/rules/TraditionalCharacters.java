package org.tongbao.lint.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Words;

/** Traditional characters, of traditional.txt; a name may be registered so. */
final class TraditionalCharacters extends DocumentWords {
  private static final BitSet CHARACTERS = characters();

  private static BitSet characters() {
    BitSet characters = new BitSet();
    try (InputStream in = TraditionalCharacters.class.getResourceAsStream("traditional.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) > 0x7F) {
          characters.set(text.charAt(i));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return characters;
  }

  @Override
  void search(Paragraph paragraph) {
    String text = paragraph.text();
    for (int from = 0; from < text.length(); from++) {
      int to = from;
      while (to < text.length() && CHARACTERS.get(text.charAt(to))) {
        to++;
      }
      if (to > from && !PatternCheck.isQuoted(text, from)) {
        String words = Words.around(text, from, to);
        String written = text.substring(from, to);
        report(paragraph, from, to, words, LintMessage.TRADITIONAL_CHARACTER, written);
      }
      from = Math.max(from, to - 1);
    }
  }
}
