package org.tongbao.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.markup.NoticeMarkupTest.WHOLE;
import static org.tongbao.markup.NoticeMarkupTest.WHOLE_BLOCKS;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A template writes in pieces of any length. */
class MarkupPiecesPropertyTest {
  @Property(seed = "2024", tries = 200)
  void readsTheSameHoweverItIsCutIntoPieces(
      @ForAll @IntRange(min = 1, max = 40) int first,
      @ForAll @IntRange(min = 1, max = 90) int rest) {
    List<String> pieces = new ArrayList<>();
    for (int from = 0, length = first; from < WHOLE.length(); from += length, length = rest) {
      pieces.add(WHOLE.substring(from, Math.min(WHOLE.length(), from + length)));
    }
    RecordedBlocks.Read read = RecordedBlocks.read(pieces);
    assertThat(read.problems()).isEmpty();
    assertThat(read.blocks()).containsExactlyElementsOf(WHOLE_BLOCKS);
  }
}
