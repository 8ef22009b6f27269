package org.tongbao.output;

import java.nio.file.Path;

/** A file that may be made beside a draft, from the same model and template. */
public enum Companion {
  /** 核稿本: the same .docx with a comment on every value that names its source. */
  PROOF("核稿本", "（核稿）.docx"),
  /** A web page for publishing. */
  HTML("网页", ".html"),
  /** The text alone. */
  TXT("纯文本", ".txt");

  private final String label;
  private final String ending;

  Companion(String label, String ending) {
    this.label = label;
    this.ending = ending;
  }

  /** The end of its file name, in place of the draft's {@code .docx}. */
  String ending() {
    return ending;
  }

  /**
   * A companion's file.
   *
   * @param path where it is, or would be
   */
  public record Copy(Companion companion, Path path, State state) {

    /** Whether the file exists, edited or not. */
    public boolean isThere() {
      return state != State.MISSING;
    }

    /** Whether it stands as a run has made it. */
    public boolean isUntouched() {
      return state == State.STANDS;
    }

    /** Whether this run made it. */
    public boolean isMade() {
      return state == State.MADE;
    }

    /** Its state and path, in Chinese. */
    @Override
    public String toString() {
      return state.words.formatted(companion.label) + "：" + path;
    }
  }

  /** The state of a companion's file. */
  enum State {
    /** The file does not exist. */
    MISSING("没有%s"),
    /** This run made it. */
    MADE("已生成%s"),
    /** It exists and was not edited. */
    STANDS("%s仍是原样，不必重做"),
    /** It exists and was edited. */
    EDITED("%s已被修改，未覆盖；要重新生成，请先把它改名或移走");

    private final String words;

    State(String words) {
      this.words = words;
    }
  }
}
