package org.tongbao;

import java.nio.file.Path;

/**
 * A draft's proof copy.
 *
 * @param file where it stands, or would stand
 */
record ProofCopy(Path file, State state) {

  /** What is to be said of it. */
  enum State {
    /** It is not there. */
    MISSING("没有核稿本"),
    /** It was made by this run. */
    MADE("已生成核稿本"),
    /** It was there, as it was made. */
    STANDS("核稿本仍是原样，不必重做"),
    /** It was there, and someone has worked in it. */
    EDITED("核稿本有人改过，没有动它；要重做，请先把它改名或移走");

    private final String words;

    State(String words) {
      this.words = words;
    }
  }

  /** Whether it is there, as it was made or not. */
  boolean isThere() {
    return state != State.MISSING;
  }

  /** In Chinese. */
  @Override
  public String toString() {
    return state.words + "：" + file;
  }
}
