package org.tongbao.lint.rules;

import java.util.HashMap;
import java.util.Map;

/** Which characters look alike, as a clerk who types by shape or reads a scan takes them. */
final class Shapes {
  private static final String ALIKE =
      "政攻玫 未末 己已巳 人入 土士 日曰 侯候 治冶 拔拨 侍待持 拦栏 检捡 竟竞 券卷 催摧 准淮 撒撤 府俯 徽微 弛驰"
          + " 晴睛 析折 申甲由 天夫 千干于 大太犬 问间 闭闲 请清情 像象 网冈 位拉 报极 审宙 密蜜 名各 负员 责贵 务条"
          + " 公分 开井 合台 户尸 项顶 决诀 关美 体休 栋拣 管菅 络洛";

  private static final Map<Character, Character> SHAPES = new HashMap<>();

  static {
    for (String alike : ALIKE.split(" ", -1)) {
      for (int i = 0; i < alike.length(); i++) {
        SHAPES.putIfAbsent(alike.charAt(i), alike.charAt(0));
      }
    }
  }

  private Shapes() {}

  /** The text with each character replaced by the first one that looks like it. */
  static String of(String text) {
    StringBuilder shapes = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      shapes.append(SHAPES.getOrDefault(text.charAt(i), text.charAt(i)).charValue());
    }
    return shapes.toString();
  }
}
