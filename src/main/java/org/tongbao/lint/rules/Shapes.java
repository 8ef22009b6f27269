package org.tongbao.lint.rules;

import java.util.HashMap;
import java.util.Map;

/** Which characters look alike, as a clerk who types by shape or reads a scan takes them. */
final class Shapes {
  private static final String ALIKE =
      "政攻玫 未末木本 己已巳 人入 土士 日曰目 侯候 治冶 拔拨 侍待持特 拦栏 检捡 竟竞 券卷 催摧 准淮 撒撤 府俯 徽微 弛驰"
          + " 晴睛 析折 申甲由 天夫 千干于 大太犬 问间 闭闲 请清情 像象 网冈 位拉 报极 审宙 密蜜 名各 负员 责贵 务条"
          + " 公分 开井 合台 户尸 项顶 决诀 关美 体休 栋拣 管菅 络洛 一二三 及乃 部陪 全金 今令 今个 刀力 九丸 历厉"
          + " 县具 其具 真直 且旦 白自 贝见 见贝 友反 友发 仍扔 他地 池地 住往 住任 住佳 佳隹 复夏 复覆 改攻 经轻 轻径"
          + " 线钱 钱践 浅线 更史 史吏 代伐 式武 戊戌 折拆 论沦 抢枪 扬杨 材村 村付 时付 讨付 订计 记纪 祥详 洋详 设没"
          + " 没投 役没 段投 被彼 初衬 衫村 裸课 粟栗 候修 修条 查杳 音昔 暑署 署著 置署 罚罪 第弟 笫第 簿薄 藉籍";

  private static final Map<Character, String> SHAPES = new HashMap<>();

  static {
    for (String alike : ALIKE.split(" ", -1)) {
      for (int i = 0; i < alike.length(); i++) {
        SHAPES.merge(alike.charAt(i), alike, String::concat);
      }
    }
  }

  private Shapes() {}

  /** All characters that look like one. */
  static String alike(char c) {
    return SHAPES.getOrDefault(c, "");
  }
}
