package org.tongbao.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the name that a misspelt word most likely stands for. */
public final class Nearest {
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  /** Pairs of characters that are taken for each other, because they look or sound alike. */
  private static final String ALIKE =
      "州洲 察查 称秤 冬东 占站 占战 站战 青清 清晴 情程 冲充 形型 势式 据距 减简 合河 份分 列例 题提 测侧 注住"
          + " 像象 网纲 栏拦 球求 部步 级极 办辨 正证 码玛 单但 鎮镇 決决 縣县 區区 單单 網网 題题 問问 稱称 類类"
          + " 別别 數数 處处 體体 務务 門门 辦办 點点 級级 責责";

  private static final Map<Character, List<Character>> ALIKE_TO = alikeTo();

  /** Which make another name of it, wherever they stand. */
  private static final String DISTINGUISHING =
      "东西南北中上下左右前后内外大小新老旧高低总分副正甲乙丙丁一二三四五六七八九十零〇两省市县区州盟旗镇乡村街" + "数率号码人项值员量度级被域不未非无否";

  /** By which a full name differs from a short one. */
  private static final String LEVELS = "省市县区州盟旗镇乡村";

  /** A shorter word with one character more or less is mostly another word. */
  private static final int LONG = 3;

  private Nearest() {}

  /**
   * The candidate that was probably meant. Of words that are not Chinese it is the one with the
   * fewest edits, if these are at most half of the word's characters; the first of several equal
   * ones. Of Chinese ones, {@link #slip}.
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    return CHINESE.matcher(word).find() ? slip(word, candidates) : fewestEdits(word, candidates);
  }

  /**
   * The candidate with the fewest edits, if these are at most half of the word's characters: of a
   * few words, of which one is meant.
   */
  public static Optional<String> fewestEdits(String word, Collection<String> candidates) {
    LevenshteinDistance distance = new LevenshteinDistance(Math.max(1, word.length() / 2));
    String nearest = null;
    for (String name : candidates) {
      int edits = distance.apply(word, name);
      if (edits == 0) {
        return Optional.of(name);
      } else if (edits > 0) {
        nearest = name;
        distance = new LevenshteinDistance(edits - 1); // less to compute for all that follow
      }
    }
    return Optional.ofNullable(nearest);
  }

  /**
   * The only candidate of which the word is a slip of the pen: two characters look or sound alike,
   * only blanks differ, or a character is missing or too many that makes no other name of it.
   * Proper names that differ in any other way, such as 得分 and 扣分, or two numbered departments, are
   * different names.
   */
  public static Optional<String> slip(String word, Collection<String> candidates) {
    List<String> slips =
        candidates.stream().distinct().filter(name -> isSlip(word, name)).limit(2).toList();
    return slips.size() == 1 ? Optional.of(slips.get(0)) : Optional.empty();
  }

  static boolean isSlip(String word, String name) {
    return word.replace(" ", "").equals(name.replace(" ", "")) || isOneSlip(word, name);
  }

  private static boolean isOneSlip(String word, String name) {
    int same = 0;
    int shorter = Math.min(word.length(), name.length());
    while (same < shorter && word.charAt(same) == name.charAt(same)) {
      same++;
    }
    return switch (name.length() - word.length()) {
      case 0 -> same < shorter && areAlike(word, name, same);
      case 1 -> isOneMore(word, name, same) || isFullName(word, name, same);
      case -1 -> isOneMore(name, word, same);
      default -> false;
    };
  }

  private static boolean areAlike(String word, String name, int at) {
    return word.regionMatches(at + 1, name, at + 1, word.length() - at - 1)
        && alike(word.charAt(at)).contains(name.charAt(at));
  }

  /** The characters that are taken for one. */
  static List<Character> alike(char one) {
    return ALIKE_TO.getOrDefault(one, List.of());
  }

  private static Map<Character, List<Character>> alikeTo() {
    Map<Character, List<Character>> all = new HashMap<>();
    for (String pair : ALIKE.split(" ", -1)) {
      all.computeIfAbsent(pair.charAt(0), none -> new ArrayList<>()).add(pair.charAt(1));
      all.computeIfAbsent(pair.charAt(1), none -> new ArrayList<>()).add(pair.charAt(0));
    }
    return all;
  }

  private static boolean isOneMore(String shorter, String longer, int at) {
    char more = longer.charAt(at);
    return shorter.length() >= LONG
        && longer.regionMatches(at + 1, shorter, at, shorter.length() - at)
        && DISTINGUISHING.indexOf(more) < 0
        && (more > 0x7F || !Character.isLetterOrDigit(more));
  }

  private static boolean isFullName(String word, String name, int at) {
    return word.length() > 1
        && at == word.length()
        && LEVELS.indexOf(name.charAt(at)) >= 0
        && LEVELS.indexOf(word.charAt(at - 1)) < 0;
  }
}
