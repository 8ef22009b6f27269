package org.tongbao.output;

/** Names files by a notice's title. */
public final class FileName {
  /** Enough for any title; with a draft's number still within the limit of file systems. */
  private static final int MOST_CHARACTERS = 70;

  private static final String DOCX = ".docx";

  private FileName() {}

  /** TITLE.docx, TITLE（第2稿）.docx; characters that a file system refuses become _. */
  public static String of(String title, int draft) {
    return safe(title, MOST_CHARACTERS) + (draft == 1 ? "" : "（第" + draft + "稿）") + DOCX;
  }

  /** A given name, in which refused characters and path separators become _. */
  public static String safe(String name) {
    return safe(name, 2 * MOST_CHARACTERS);
  }

  private static String safe(String words, int most) {
    StringBuilder name = new StringBuilder();
    words.codePoints().limit(most).forEach(c -> name.appendCodePoint(isSafe(c) ? c : '_'));
    String stem = name.toString().strip();
    return stem.isEmpty() || stem.startsWith(".") ? "通报" + stem : stem;
  }

  /** 第1稿-另出: the folder of derived notices beside a draft. */
  public static String derived(int draft) {
    return "第" + draft + "稿-另出";
  }

  /** A derived notice's file name in such a folder, before equal names are numbered. */
  public static String stem(String name) {
    return safe(name, MOST_CHARACTERS);
  }

  /** DRAFT（核稿）.docx, DRAFT.html: a companion of a draft's file. */
  public static String of(Companion companion, String draft) {
    return draft.substring(0, draft.length() - DOCX.length()) + companion.ending();
  }

  private static boolean isSafe(int c) {
    return c >= ' ' && "\\/:*?\"<>|".indexOf(c) < 0 && Character.isDefined(c);
  }
}
