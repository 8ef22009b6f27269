package org.tongbao.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.markup.Mark.around;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Marks go wherever text goes, and change nothing of it. */
class MarkTest {

  private static List<String> lines(List<String> pieces) {
    TextBuffer buffer = new TextBuffer();
    for (String piece : pieces) {
      buffer.append(piece.toCharArray(), 0, piece.length());
    }
    return buffer.take().lines();
  }

  /** Every second piece is marked; white space, line breaks and digits are where rules differ. */
  @Property(seed = "2024", tries = 2000)
  void changesNothingOfTheText(
      @ForAll @Size(max = 8)
          List<
                  @StringLength(max = 4) @Chars({' ', '\n', '\t', '\u2028', '，', '家', '5', 'a'})
                  String>
              pieces) {
    String[] marked = pieces.toArray(String[]::new);
    for (int i = 0; i < marked.length; i += 2) {
      marked[i] = around(marked[i], i);
    }
    List<String> plain = lines(pieces);
    List<String> proof = lines(List.of(marked));
    assertThat(proof.stream().map(Mark::without)).containsExactlyElementsOf(plain);
    assertThat(proof)
        .allSatisfy(
            line ->
                assertThat(Mark.pieces(line)).allSatisfy(p -> assertThat(p.text()).isNotEmpty()));
  }

  @Test
  void marksEachLineOfWhatHasSeveral() {
    List<String> proof = lines(List.of("共", around("甲\u2028乙", 7), "家"));
    assertThat(proof).containsExactly("共" + around("甲", 7), around("乙", 7) + "家");
  }

  @Test
  void keepsASpaceOutsideOfTheMark() {
    assertThat(lines(List.of("a ", around("b", 1), " c")))
        .containsExactly("a " + around("b", 1) + " c");
    assertThat(lines(List.of("甲  ", around("5", 1), "\n  家")))
        .containsExactly("甲" + around("5", 1) + "家");
  }

  @Test
  void leavesNothingOfAMarkAroundNothing() {
    assertThat(lines(List.of("甲", around("", 1), "乙"))).containsExactly("甲乙");
    assertThat(RecordedBlocks.body("<p>" + around(" ", 1) + "</p>").blocks()).isEmpty();
  }

  @Test
  void reachesTheWordsOfAnAttachmentAndNoNumberThatIsRead() {
    RecordedBlocks.Read read =
        RecordedBlocks.body(
            """
            <attachment title="%s名单" subtitle="（%s）">
            <table><colgroup><col width="%s%%"/></colgroup><tbody><tr><td>甲</td></tr></tbody></table>
            </attachment>
            """
                .formatted(around("网站", 1), around("2024年", 2), around("100", 3)));
    assertThat(read.problems()).isEmpty();
    assertThat(String.join("\n", read.blocks()))
        .contains(around("网站", 1) + "名单", "（" + around("2024年", 2) + "）");
  }
}
