package org.tongbao.output;

import java.nio.file.Path;

/** What may stand beside a draft, made of the same model and template. */
public enum Companion {
  /** 核稿本: the same .docx with comments that tell where every value comes from. */
  PROOF("核稿本", "（核稿）.docx"),
  /** A page for publishing. */
  HTML("网页", ".html"),
  /** The words alone. */
  TXT("纯文本", ".txt");

  private final String label;
  private final String ending;

  Companion(String label, String ending) {
    this.label = label;
    this.ending = ending;
  }

  /** In Chinese. */
  String label() {
    return label;
  }

  /** What its file's name has in place of the draft's .docx. */
  String ending() {
    return ending;
  }

  /**
   * A companion's file.
   *
   * @param path where it stands, or would stand
   */
  public record Copy(Companion companion, Path path, State state) {

    /** Whether it is there, as it was made or not. */
    public boolean isThere() {
      return state != State.MISSING;
    }

    /** In Chinese. */
    @Override
    public String toString() {
      return state.words.formatted(companion.label) + "：" + path;
    }
  }

  /** What is to be said of a companion. */
  enum State {
    /** It is not there. */
    MISSING("没有%s"),
    /** It was made by this run. */
    MADE("已生成%s"),
    /** It was there, as it was made. */
    STANDS("%s仍是原样，不必重做"),
    /** It was there, and someone has worked in it. */
    EDITED("%s有人改过，没有动它；要重做，请先把它改名或移走");

    private final String words;

    State(String words) {
      this.words = words;
    }
  }
}
