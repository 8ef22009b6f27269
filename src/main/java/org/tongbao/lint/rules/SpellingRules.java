package org.tongbao.lint.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.TableRow;
import org.tongbao.lint.docx.Words;

/** Terms and names that are written in two ways. */
final class SpellingRules {
  private SpellingRules() {}

  /** Finds words that sound or look like a known one and are written otherwise. */
  private static final class Index {
    private final UnaryOperator<String> form;
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> spellings = new HashSet<>();

    /** By the first character of the form; the longest first. */
    private final Map<Character, Set<Integer>> lengths = new HashMap<>();

    Index(UnaryOperator<String> form) {
      this.form = form;
    }

    void add(String word) {
      if (spellings.add(word)) {
        add(form.apply(word), word);
      }
    }

    void add(String formed, String word) {
      // two that sound alike, such as 福州市 and 抚州市, are both right
      known.merge(formed, word, (one, other) -> "");
      lengths
          .computeIfAbsent(formed.charAt(0), any -> new TreeSet<>(Comparator.reverseOrder()))
          .add(formed.length());
    }

    int size() {
      return spellings.size();
    }

    /** What is meant by the words at a place of the text; null where they are right or unknown. */
    @Nullable String meant(String text, String formed, int from, int length) {
      String word = known.getOrDefault(formed.substring(from, from + length), "");
      String written = text.substring(from, from + length);
      return word.isEmpty()
              || spellings.contains(written)
              || Words.differing(word, written) * 2 > length
          ? null
          : word;
    }
  }

  private abstract static class Spelling extends Check {
    final void search(Paragraph paragraph, Index index) {
      String text = paragraph.text();
      String formed = index.form.apply(text);
      int from = 0;
      while (from < text.length()) {
        from = Math.max(from + 1, search(paragraph, index, formed, from));
      }
    }

    /** The end of what is found at a place, the longest word first; 0 where nothing is. */
    private int search(Paragraph paragraph, Index index, String formed, int from) {
      String text = paragraph.text();
      for (int length : index.lengths.getOrDefault(formed.charAt(from), Set.of())) {
        String word =
            from + length > text.length() ? null : index.meant(text, formed, from, length);
        if (word != null) {
          found(paragraph, from, from + length, word);
          return from + length;
        }
      }
      return 0;
    }

    abstract void found(Paragraph paragraph, int from, int to, String word);
  }

  /** Idioms and terms of the field of which no other writing is right. */
  static final class Terms extends Spelling {
    private static final List<String> TERMS =
        List.of(
            ("举一反三 实事求是 按部就班 再接再厉 一如既往 责无旁贷 因地制宜 持之以恒 不折不扣 常抓不懈 齐抓共管 以身作则 防微杜渐 立竿见影"
                    + " 有的放矢 一丝不苟 精益求精 循序渐进 迫在眉睫 相辅相成 先审后发 三审三校 立行立改 走过场 常态化 规范化 制度化 集约化"
                    + " 新媒体 公众号 订阅号 视频号 门户网站 政府网站 政务公开 信息公开 信息发布 信息安全 网络安全 意识形态 错别字 错敏词"
                    + " 标识码 合格率 办结率 整改率 单项否决 主办单位 承办单位 责任单位 有关单位 主体责任 第三方 第一时间 政府门户 互动交流 办事指南"
                    + " 服务事项 运行维护 日常监测 自查自纠 问题清单 整改台账 逐项整改 限期整改 书面报告 情况通报 工作要求 总体情况 存在问题"
                    + " 百分点 全覆盖 检查时段 检查指标 考核指标 个人信息 身份证号 联系电话 整改情况 检查情况 有关情况 人民政府 办公室 领导小组")
                .split(" "));

    private static final Index SOUNDS = new Index(Sounds::of);
    private static final Index SHAPES = new Index(Shapes::of);
    private static final Index EXCHANGED = new Index(UnaryOperator.identity());

    static {
      for (String term : TERMS) {
        SOUNDS.add(term);
        if (term.length() >= 4) {
          SHAPES.add(term);
        }
        for (int i = 1; i < term.length() && term.length() >= 4; i++) {
          String pair = "" + term.charAt(i) + term.charAt(i - 1);
          EXCHANGED.add(term.substring(0, i - 1) + pair + term.substring(i + 1), term);
        }
      }
    }

    @Override
    void paragraph(Paragraph paragraph) {
      search(paragraph, SOUNDS);
      search(paragraph, SHAPES);
      search(paragraph, EXCHANGED);
    }

    @Override
    void found(Paragraph paragraph, int from, int to, String word) {
      if (!PatternCheck.isQuoted(paragraph.text(), from)) {
        String written = paragraph.text().substring(from, to);
        String words = Words.around(paragraph.text(), from, to);
        report(paragraph, from, to, words, LintMessage.TERM_MISSPELT, written, word);
      }
    }
  }

  /** Names of units and regions in tables, and in the text a writing that no table has. */
  static final class Names extends Spelling implements RowCheck {
    /** More would fill the memory. */
    private static final int MOST = 10_000;

    private static final int SHORTEST = 3;
    private static final Pattern HEAD =
        Pattern.compile(".*(?:名称|单位|地区|部门|乡镇|县（市、区）|市（州）)(?:[（(].{1,8}[）)])?");
    private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fff].{2,29}");

    private final Index index = new Index(Sounds::of);
    private final List<Paragraph> texts = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();

    @Override
    void paragraph(Paragraph paragraph) {
      texts.add(paragraph);
    }

    @Override
    public void row(TableRow row) {
      if (row.first()) {
        columns.clear();
      }
      for (int i = 0; row.first() && i < row.cells().size(); i++) {
        if (HEAD.matcher(Words.close(row.cell(i))).matches()) {
          columns.add(i);
        }
      }
      for (int column : columns) {
        String name = Words.close(row.cell(column));
        if (!row.first()
            && index.size() < MOST
            && name.length() >= SHORTEST
            && NAME.matcher(name).matches()) {
          index.add(name);
        }
      }
    }

    @Override
    void end() {
      texts.forEach(paragraph -> search(paragraph, index));
    }

    @Override
    void found(Paragraph paragraph, int from, int to, String word) {
      String written = paragraph.text().substring(from, to);
      String words = Words.around(paragraph.text(), from, to);
      report(paragraph, from, to, words, LintMessage.NAME_MISSPELT, written, word);
    }
  }

  /** A long quoted name that lacks some characters, or has more, than where it stands again. */
  static final class Variants extends Check {
    private static final int MOST = 500;
    private static final int EDGE = 3;
    private static final Pattern QUOTED = Pattern.compile("[“《]([^“”《》（）]{8,80})[”》]");

    private final Map<String, List<Paragraph>> places = new LinkedHashMap<>();

    @Override
    void paragraph(Paragraph paragraph) {
      Matcher quoted = QUOTED.matcher(paragraph.text());
      while (quoted.find() && places.size() < MOST) {
        places.computeIfAbsent(quoted.group(1), any -> new ArrayList<>()).add(paragraph);
      }
    }

    @Override
    void end() {
      places.forEach(
          (once, at) -> {
            for (String often : at.size() == 1 ? places.keySet() : Set.<String>of()) {
              if (places.getOrDefault(often, List.of()).size() > 1 && isVariant(once, often)) {
                report(at.get(0).spot(), once, LintMessage.NAME_VARIES, once, often);
              }
            }
          });
    }

    /** Whether the longer one has one to three characters more, in its middle. */
    private static boolean isVariant(String one, String other) {
      String shorter = one.length() < other.length() ? one : other;
      String longer = one.length() < other.length() ? other : one;
      int more = longer.length() - shorter.length();
      int same = 0;
      while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
        same++;
      }
      int from = Math.min(same, shorter.length() - EDGE);
      return more >= 1
          && more <= 3
          && from >= EDGE
          && longer.substring(from + more).equals(shorter.substring(from));
    }
  }
}
