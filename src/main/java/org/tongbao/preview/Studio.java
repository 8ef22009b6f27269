package org.tongbao.preview;

import java.util.List;

/** Where the preview's page gets what it shows. Called by several threads. */
public interface Studio {

  /** What is to be seen now. */
  Showing showing();

  /**
   * Where a value comes from.
   *
   * @param source its number in the notice that {@link #showing} gave last
   * @return lines, the first what the value is; empty when there is no such source
   */
  List<String> explain(int source);

  /**
   * The notice as a file, made anew.
   *
   * @throws Refused when it cannot be made now
   */
  Download download(Kind kind) throws Refused;

  /** What may be downloaded. */
  enum Kind {
    /** The notice. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** Its page for publishing. */
    HTML("text/html; charset=utf-8");

    private final String type;

    Kind(String type) {
      this.type = type;
    }

    /** Its media type. */
    String type() {
      return type;
    }
  }

  /** A file. */
  final class Download {
    private final String name;
    private final byte[] bytes;

    /**
     * @param name as the reader is to save it
     * @param bytes taken as they are
     */
    public Download(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    String name() {
      return name;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  /** The notice cannot be made; the message says why, in Chinese. */
  final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    /** With the reason, as it is to be read. */
    public Refused(String message) {
      super(message);
    }
  }
}
