package org.tongbao.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Names files by the text of a notice: its title, a unit, a region. A text that is too long for a
 * file system is cut and ends with an ellipsis.
 */
public final class FileName {
  /** The list of review beside the drafts: who checked which figure, and when. */
  public static final String REVIEW = "核稿记录.csv";

  private static final int MOST_CHARACTERS = 70;

  /**
   * The UTF-8 of so many Chinese characters. It leaves room for the number of a draft, the ending
   * of a companion and the mark of an unfinished file.
   */
  private static final int MOST_BYTES = 3 * MOST_CHARACTERS;

  /** The longest name in most file systems, in UTF-8. */
  private static final int LIMIT_BYTES = 255;

  /** The longest path that Word and the Explorer open on Windows. */
  private static final int WINDOWS_PATH = 259;

  /** So many characters of a title remain, however long the path of its folder is. */
  private static final int FEWEST_CHARACTERS = 10;

  private static final int LONGEST_ENDING = 10;
  private static final String DOCX = ".docx";
  private static final String CUT = "…";

  /** An ellipsis before the number of an equal name, the ending, or the next folder. */
  private static final Pattern CUT_PATH = Pattern.compile(CUT + "(（\\d+）)?(\\.docx)?(/|$)");

  /** Windows takes these for devices, whatever follows the first point. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(CON|PRN|AUX|NUL|(COM|LPT)[1-9])(\\..*)?");

  private FileName() {}

  /** TITLE.docx, TITLE（第2稿）.docx; characters that a file system refuses become _. */
  public static String of(String title, int draft) {
    return stem(title) + ending(draft);
  }

  /** The same in a folder whose path may leave less room. */
  static String of(Path folder, String title, int draft) {
    return stem(title, room(folder)) + ending(draft);
  }

  private static String ending(int draft) {
    return (draft == 1 ? "" : "（第" + draft + "稿）") + DOCX;
  }

  /** How many characters of a title a path has room for, beside the longest ending. */
  private static int room(Path folder) {
    if (File.separatorChar == '/') {
      return MOST_CHARACTERS;
    }
    int ending = ending(99).length() + Companion.PROOF.ending().length();
    return WINDOWS_PATH - folder.toString().length() - 1 - ending;
  }

  /** Whether only the beginning of a title is in the names of its files in a folder. */
  public static boolean isShortened(Path folder, String title) {
    return stem(title, room(folder)).endsWith(CUT) && !title.endsWith(CUT);
  }

  /** Whether a derived notice's path has only the beginning of a name in it. */
  public static boolean hasShortened(String path) {
    return CUT_PATH.matcher(path).find();
  }

  /** Whether only the beginning of a text is in the name that is made of it. */
  public static boolean isShortened(String text) {
    return stem(text).endsWith(CUT) && !text.endsWith(CUT);
  }

  /** A given name, in which refused characters and path separators become _. */
  public static String safe(String name) {
    int point = name.lastIndexOf('.');
    boolean ends = point > 0 && name.length() - point <= LONGEST_ENDING;
    String ending = ends ? allowed(name.substring(point)) : "";
    String stem = ends ? name.substring(0, point) : name;
    return usable(cut(allowed(stem), LIMIT_BYTES, LIMIT_BYTES - ending.getBytes(UTF_8).length))
        + ending;
  }

  /** 第1稿-另出: the folder of derived notices beside a draft. */
  public static String derived(int draft) {
    return "第" + draft + "稿-另出";
  }

  /**
   * The name of a file or folder by a text, before its ending, and before equal ones get numbers.
   */
  public static String stem(String text) {
    return stem(text, MOST_CHARACTERS);
  }

  /**
   * The same.
   *
   * @param room how many characters are left for it
   */
  static String stem(String text, int room) {
    int most = Math.max(FEWEST_CHARACTERS, Math.min(room, MOST_CHARACTERS));
    return usable(cut(allowed(text), most, MOST_BYTES));
  }

  /** TITLE.html: the page of a notice for a website. */
  public static String page(String title) {
    return stem(title) + ".html";
  }

  /** DRAFT（核稿）.docx, DRAFT.html: a companion of a draft's file. */
  public static String of(Companion companion, String draft) {
    return draft.substring(0, draft.length() - DOCX.length()) + companion.ending();
  }

  private static String allowed(String text) {
    StringBuilder name = new StringBuilder();
    text.codePoints().forEach(c -> name.appendCodePoint(isAllowed(c) ? c : '_'));
    return name.toString().strip();
  }

  private static boolean isAllowed(int c) {
    return c >= ' ' && "\\/:*?\"<>|".indexOf(c) < 0 && Character.isDefined(c);
  }

  /** The text, or as much of its beginning as fits with an ellipsis. */
  private static String cut(String text, int characters, int bytes) {
    if (text.codePointCount(0, text.length()) <= characters
        && text.getBytes(UTF_8).length <= bytes) {
      return text;
    }
    int end =
        text.offsetByCodePoints(0, Math.min(characters - 1, text.codePointCount(0, text.length())));
    while (text.substring(0, end).getBytes(UTF_8).length + CUT.getBytes(UTF_8).length > bytes) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).strip() + CUT;
  }

  /** Without what is hidden, a device, or ends in a point, which Windows drops. */
  private static String usable(String name) {
    String stem = name.endsWith(".") ? name.substring(0, name.length() - 1) + "_" : name;
    boolean refused = stem.isEmpty() || stem.startsWith(".") || DEVICE.matcher(stem).matches();
    return refused ? "通报" + stem : stem;
  }
}
