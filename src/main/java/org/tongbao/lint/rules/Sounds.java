package org.tongbao.lint.rules;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/**
 * Which characters sound alike, tones apart. GB 2312 orders its 3,755 common characters by sound;
 * of one that has several sounds it knows one. A clerk who types by sound picks the wrong one.
 */
final class Sounds {
  /** The first character of each syllable in the order of GB 2312. */
  private static final String SYLLABLES =
      "啊埃鞍肮凹芭白斑邦苞杯奔崩逼鞭标鳖彬兵玻哺擦猜餐苍操厕层插拆搀昌超车郴撑吃充抽初揣川疮吹春戳疵聪凑粗蹿摧村磋搭呆耽当刀德蹬堤颠碉跌丁"
          + "丢东兜都端堆墩掇蛾恩而发藩坊菲芬丰佛否夫噶该干冈篙哥给根耕工钩辜刮乖棺光瑰辊锅哈骸酣夯壕呵嘿痕哼轰喉呼花槐欢荒灰荤豁击嘉歼僵蕉揭巾荆"
          + "炯揪鞠捐撅均喀开刊康考坷肯坑空抠枯夸块宽匡亏坤括垃莱蓝琅捞勒雷棱厘俩联粮撩列琳玲溜龙楼芦驴峦掠抡萝妈埋瞒芒猫么玫门萌眯棉苗蔑民明谬摸"
          + "谋拇拿氖南囊挠呢馁嫩能妮蔫娘鸟捏您柠牛脓奴女暖虐挪哦欧啪拍攀乓抛呸喷砰坯篇飘撇拼乒坡扑期掐牵枪橇切钦青琼秋趋圈缺裙然瓤饶惹壬扔日戎揉"
          + "茹软蕊闰若撒腮三桑搔瑟森僧莎筛珊墒梢奢砷声师收蔬刷摔栓霜谁吮说斯松搜嗽酸虽孙蓑塌胎坍汤掏特藤梯天挑贴厅通偷凸湍推吞拖挖歪豌汪威瘟嗡挝"
          + "巫昔瞎掀相萧楔薪星兄休墟轩靴勋压焉殃邀椰一茵英哟拥幽淤鸳曰耘匝栽咱赃遭责贼怎增扎摘瞻樟招遮珍蒸芝中舟珠抓拽专桩椎谆捉兹鬃邹租钻嘴尊昨";

  /** The rows of GB 2312 that have these characters, and the cells of a row. */
  private static final int FIRST_ROW = 0xB0;

  private static final int ROWS = 40;
  private static final int FIRST_CELL = 0xA1;
  private static final int CELLS = 94;

  /** All of these characters, in their order. */
  private static final String CHARACTERS = characters();

  /** For each of these characters the first one of its sound; 0 for any other. */
  private static final char[] SOUNDS = sounds();

  /** By the first character of each syllable. */
  private static final Map<Character, String> ALIKE = alike();

  private Sounds() {}

  private static Map<Character, String> alike() {
    Map<Character, String> alike = new HashMap<>();
    int to = CHARACTERS.length();
    for (int i = SYLLABLES.length() - 1; i >= 0; i--) {
      int from = CHARACTERS.lastIndexOf(SYLLABLES.charAt(i), to);
      alike.put(SYLLABLES.charAt(i), CHARACTERS.substring(from, to));
      to = from;
    }
    return alike;
  }

  private static String characters() {
    byte[] ordered = new byte[ROWS * CELLS * 2];
    for (int i = 0; i < ROWS * CELLS; i++) {
      ordered[2 * i] = (byte) (FIRST_ROW + i / CELLS);
      ordered[2 * i + 1] = (byte) (FIRST_CELL + i % CELLS);
    }
    // at once: each start of a decoder costs more than all characters
    return new String(ordered, Charset.forName("GB18030"));
  }

  private static char[] sounds() {
    char[] sounds = new char[Character.MAX_VALUE + 1];
    int next = 0;
    for (int i = 0; i < CHARACTERS.length(); i++) {
      char c = CHARACTERS.charAt(i);
      next += next < SYLLABLES.length() && c == SYLLABLES.charAt(next) ? 1 : 0;
      sounds[c] = SYLLABLES.charAt(next - 1);
    }
    return sounds;
  }

  /** All characters that sound like one, itself among them; none where its sound is unknown. */
  static String alike(char c) {
    return ALIKE.getOrDefault(SOUNDS[c], "");
  }

  /** The text with each character replaced by the first one of its sound, others as they are. */
  static String of(String text) {
    char[] sounds = text.toCharArray();
    for (int i = 0; i < sounds.length; i++) {
      char sound = SOUNDS[sounds[i]];
      sounds[i] = sound == 0 ? sounds[i] : sound;
    }
    return new String(sounds);
  }
}
