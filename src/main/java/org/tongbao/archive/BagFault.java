package org.tongbao.archive;

/**
 * What is wrong with one file of a bag.
 *
 * @param what has happened to it
 * @param file its path in the bag
 */
public record BagFault(What what, String file) {

  /** What can happen to a file. */
  public enum What {
    /** Its bytes are others. */
    CHANGED("内容变了"),
    /** It is gone. */
    MISSING("不见了"),
    /** It was not there when the bag was closed. */
    EXTRA("是多出来的"),
    /** It is a link, a device, or has a name that could lead elsewhere. */
    STRANGE("不是普通文件，或名称不合规定，没有读"),
    /** It is not in the form that the bag's own files have. */
    UNREADABLE("读不懂或读不了");

    private final String words;

    What(String words) {
      this.words = words;
    }

    /** In Chinese, without full stop. */
    public String words() {
      return words;
    }
  }

  /** The path, made fit to be shown. */
  public String shownFile() {
    return SingleLine.text(file);
  }

  /** In Chinese, without full stop; nothing of the name can play tricks on a screen. */
  @Override
  public String toString() {
    return shownFile() + " " + what.words;
  }
}
