package org.tongbao.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileNameTest {
  private static final String LONG = "关于政府网站检查情况的通报".repeat(20);

  /** Of four bytes each in UTF-8. */
  private static final String RARE = "𠮷".repeat(70);

  @TempDir Path temp;

  @Test
  void keepsATitleOfUsualLength() {
    String title = "通".repeat(70);
    assertThat(FileName.of(title, 1)).isEqualTo(title + ".docx");
    assertThat(FileName.of(title, 2)).isEqualTo(title + "（第2稿）.docx");
    assertThat(FileName.isShortened(title)).isFalse();
  }

  @Test
  void cutsALongOneAndShowsIt() {
    assertThat(FileName.of(LONG, 1)).isEqualTo(LONG.substring(0, 69) + "….docx");
    assertThat(FileName.isShortened(LONG)).isTrue();
    assertThat(FileName.stem(RARE)).isEqualTo("𠮷".repeat(51) + "…");
  }

  @Test
  void knowsAPathWithAShortenedName() {
    assertThat(FileName.hasShortened("地区/甲…/乙.docx")).isTrue();
    assertThat(FileName.hasShortened("整改通知单/0001-甲…（2）.docx")).isTrue();
    assertThat(FileName.hasShortened("整改通知单/0001-甲…乙.docx")).isFalse();
  }

  /**
   * The longest names that are made of a text: a late draft's proof copy, and an unfinished page.
   */
  @Test
  void leavesRoomForEveryEnding() throws Exception {
    for (String text : new String[] {LONG, RARE, "a".repeat(400), "é".repeat(400)}) {
      String draft = FileName.of(Companion.PROOF, FileName.of(text, 9999));
      assertThat(draft.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(255);
      Files.createFile(temp.resolve(draft));
      Files.createFile(temp.resolve("." + FileName.stem(text) + ".html.tongbao-new"));
      Files.createFile(temp.resolve("0001-" + FileName.stem(text) + "（9999）.docx"));
    }
  }

  @Test
  void leavesAsMuchOfATitleAsAPathHasRoomFor() {
    assertThat(FileName.stem(LONG, 30)).isEqualTo(LONG.substring(0, 29) + "…");
    assertThat(FileName.stem(LONG, -5)).isEqualTo(LONG.substring(0, 9) + "…");
  }

  @Test
  void keepsTheEndingOfAGivenName() {
    assertThat(FileName.safe("正本.pdf")).isEqualTo("正本.pdf");
    assertThat(FileName.safe("a".repeat(300) + ".pdf")).isEqualTo("a".repeat(248) + "….pdf");
    assertThat(FileName.safe("甲/乙:丙.docx")).isEqualTo("甲_乙_丙.docx");
  }

  @Test
  void avoidsNamesThatASystemTakesForSomethingElse() {
    assertThat(FileName.stem("nul")).isEqualTo("通报nul");
    assertThat(FileName.stem("COM1.甲")).isEqualTo("通报COM1.甲");
    assertThat(FileName.stem("COM10")).isEqualTo("COM10");
    assertThat(FileName.stem(".甲")).isEqualTo("通报.甲");
    assertThat(FileName.stem("甲.")).isEqualTo("甲_");
    assertThat(FileName.stem(" ")).isEqualTo("通报");
  }
}
