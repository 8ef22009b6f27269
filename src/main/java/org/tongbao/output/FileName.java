package org.tongbao.output;

/** Names files by a notice's title. */
public final class FileName {
  /** Long enough for any title; with a draft's number still below what file systems take. */
  private static final int MOST_CHARACTERS = 70;

  private static final String DOCX = ".docx";

  private FileName() {}

  /** TITLE.docx, TITLE（第2稿）.docx: what no file system takes becomes a _. */
  public static String of(String title, int draft) {
    return safe(title, MOST_CHARACTERS) + (draft == 1 ? "" : "（第" + draft + "稿）") + DOCX;
  }

  /** A name that someone gave: what no file system takes, or what leads elsewhere, becomes a _. */
  public static String safe(String name) {
    return safe(name, 2 * MOST_CHARACTERS);
  }

  private static String safe(String words, int most) {
    StringBuilder name = new StringBuilder();
    words.codePoints().limit(most).forEach(c -> name.appendCodePoint(isSafe(c) ? c : '_'));
    String stem = name.toString().strip();
    return stem.isEmpty() || stem.startsWith(".") ? "通报" + stem : stem;
  }

  /** 第1稿-另出: the folder of further notices beside a draft. */
  public static String further(int draft) {
    return "第" + draft + "稿-另出";
  }

  /** A further notice's file within such a folder, without what tells equal names apart. */
  public static String stem(String name) {
    return safe(name, MOST_CHARACTERS);
  }

  /** DRAFT（核稿）.docx, DRAFT.html: beside a draft's file. */
  public static String of(Companion companion, String draft) {
    return draft.substring(0, draft.length() - DOCX.length()) + companion.ending();
  }

  private static boolean isSafe(int c) {
    return c >= ' ' && "\\/:*?\"<>|".indexOf(c) < 0 && Character.isDefined(c);
  }
}
