package org.tongbao.opc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {
  @ParameterizedTest
  @CsvSource({
    "word/document.xml, styles.xml, word/styles.xml",
    "word/document.xml, ../word/styles.xml, word/styles.xml",
    "word/document.xml, /word/styles.xml, word/styles.xml",
    "word/document.xml, ./media/../media//徽.png, word/media/徽.png",
    "word/charts/chart1.xml, ../embeddings/chart1.xlsx, word/embeddings/chart1.xlsx",
    "'', word/document.xml, word/document.xml",
    "'', ../../etc/passwd, etc/passwd",
    "xl/workbook.xml, worksheets/sheet1.xml, xl/worksheets/sheet1.xml",
  })
  void resolvesATargetAgainstItsSource(String source, String target, String part) {
    assertThat(Parts.resolve(source, target)).isEqualTo(part);
  }

  @Test
  void namesThePartThatListsRelationships() {
    assertThat(Parts.relationshipsOf("")).isEqualTo("_rels/.rels");
    assertThat(Parts.relationshipsOf("word/document.xml"))
        .isEqualTo("word/_rels/document.xml.rels");
    assertThat(Parts.sourceOf("word/_rels/document.xml.rels")).isEqualTo("word/document.xml");
    assertThat(Parts.sourceOf("_rels/.rels")).isEmpty();
  }
}
