package org.tongbao.preview;

/** The current notice as a file, or the reason why there is none. */
public final class Download {
  private final boolean refused;
  private final String text;
  private final byte[] bytes;

  private Download(boolean refused, String text, byte[] bytes) {
    this.refused = refused;
    this.text = text;
    this.bytes = bytes;
  }

  /** What may be downloaded. */
  public enum Kind {
    /** The notice. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** Its page for publishing. */
    HTML("text/html; charset=utf-8");

    private final String type;

    Kind(String type) {
      this.type = type;
    }

    /** Its media type. */
    public String type() {
      return type;
    }
  }

  /**
   * A file.
   *
   * @param name under which the browser saves it
   * @param bytes not copied
   */
  public static Download of(String name, byte[] bytes) {
    return new Download(false, name, bytes);
  }

  /**
   * No file, because the notice cannot be made now.
   *
   * @param reason in Chinese
   */
  public static Download refused(String reason) {
    return new Download(true, reason, new byte[0]);
  }

  public boolean isRefused() {
    return refused;
  }

  /** The file's name, or the reason for the refusal. */
  public String text() {
    return text;
  }

  public byte[] bytes() {
    return bytes;
  }
}
