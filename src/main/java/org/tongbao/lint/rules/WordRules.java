package org.tongbao.lint.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.Words;

/** Words and the characters between them; what a notice quotes in “ ” is left alone. */
final class WordRules {
  private static final String HAN = "[\\u4e00-\\u9fff]";

  private WordRules() {}

  /** Finds a pattern in prose and titles, not in tables. */
  private abstract static class InProse extends PatternCheck {
    InProse(LintMessage message, String signs, String wrong) {
      super(message, signs, wrong);
    }

    @Override
    final void paragraph(Paragraph paragraph) {
      if (paragraph.role().isProse()
          || paragraph.is(Role.TITLE)
          || paragraph.is(Role.ATTACHMENT_TITLE)
          || paragraph.is(Role.ADDRESSEE)) {
        search(paragraph);
      }
    }

    @Override
    public final void cell(Paragraph cell) {} // a name in a table may be registered so

    @Override
    boolean isWrong(String text, Matcher match) {
      return !isQuoted(text, match.start());
    }
  }

  /** 防止问题不再反复, 一律不得不上网发布, 坚持先发后审 say the opposite of what is meant. */
  static final class Negation extends InProse {
    Negation() {
      super(
          LintMessage.NEGATED_TWICE,
          "不后",
          "(?:防止|避免|杜绝|以免|严防|谨防|禁止|严禁|切忌|防范)[^，。；：的]{0,12}?(?:不再|不要|不得)(?![^，。；]{0,8}的)"
              + "|(?:一律|均|切实|坚决|绝)不得不"
              + "|不得不(?:上网|发布|公开|擅自|使用|转载)"
              + "|(?:坚持|做到|落实|执行|按照|遵守)[^，。；]{0,4}先发后审");
    }
  }

  /** Words that are often taken for another one. */
  static final class Confused extends InProse {
    private static final Map<String, String> RIGHT =
        Map.ofEntries(
            Map.entry("帐号", "账号"),
            Map.entry("帐户", "账户"),
            Map.entry("帐目", "账目"),
            Map.entry("截止", "截至"),
            Map.entry("截至", "截止"),
            Map.entry("登陆", "登录"),
            Map.entry("做为", "作为"),
            Map.entry("作到", "做到"),
            Map.entry("作好", "做好"),
            Map.entry("其它", "其他"),
            Map.entry("旅行", "履行"),
            Map.entry("压缩", "压实"),
            Map.entry("反应", "反映"),
            Map.entry("致", "至"),
            Map.entry("及", "及时"));

    Confused() {
      super(
          LintMessage.CONFUSED_WORD,
          "帐截登做作它旅压应及致",
          "帐[号户目]|作(?:到|好)(?<![工写动操当叫]作.)|其它|截至(?=日期|时间)|(?<!时间|日期)截止(?=\\s*(?:\\d|目前|本[月季年]|今年|当前|发稿))|(?<=[日月底前])截至(?=[。；，])"
              + "|旅行(?=好?.{0,6}(?:职责|责任|义务|主体|监管))|压缩(?=.{0,6}责任)|反应(?=的?(?:问题|情况|诉求|意见))|(?<=[，。；、要应须])及(?=发现|整改|更新|处置|回应|办理|纠正|报送|答复)"
              + "|(?<=[发报送寄传])致(?![电函信辞词歉敬])|登陆(?=网站|系统|平台|账号|后台|页面)|(?<![当叫看])做为");
    }

    @Override
    Object[] values(String match) {
      return new Object[] {match, RIGHT.getOrDefault(match, match)};
    }
  }

  /** A blank between two Chinese characters or in a figure; one after 第一章 is right. */
  static final class Blank extends InProse {
    Blank() {
      super(
          LintMessage.BLANK_BETWEEN,
          " \u3000\u00a0",
          "(?<=[\\u4e00-\\u9fff，。；：、](?<!第.{0,3}(?:[章节条款编]|部分)))[ \\u3000\\u00a0]+(?="
              + HAN
              + ")|(?<=\\d)[ \\u3000\\u00a0]+(?=\\d{1,6}[家个条件项篇次处%])");
    }

    @Override
    Object[] values(String match) {
      return new Object[0];
    }
  }

  static final class LongMarks extends InProse {
    LongMarks() {
      super(
          LintMessage.TYPED_LONG_MARK,
          ".-",
          "(?<=[\\u4e00-\\u9fff）”])(?:\\.{2,}|-{2,})|(?:\\.{3,}|-{2,})(?=" + HAN + ")");
    }

    @Override
    Object[] values(String match) {
      return new Object[] {match, match.charAt(0) == '.' ? "……" : "——"};
    }
  }

  /** Short names that the text defines, as （以下简称《指引》）, and those that it uses. */
  private abstract static class ShortNames extends Check {
    private static final Pattern DEFINED =
        Pattern.compile("(?:以下|下)?(?:统称|简称|合称)(?:为)?[“《「]{1,2}([^“”《》「」]{1,20})[”》」]");

    final Map<String, Paragraph> defined = new LinkedHashMap<>();
    final List<Paragraph> texts = new ArrayList<>();

    @Override
    final void paragraph(Paragraph paragraph) {
      if (paragraph.text().indexOf('称') >= 0) {
        Matcher names = DEFINED.matcher(paragraph.text());
        while (names.find()) {
          defined.putIfAbsent(names.group(1), paragraph);
        }
      }
      texts.add(paragraph);
    }
  }

  static final class ShortNameUnused extends ShortNames {
    @Override
    void end() {
      defined.forEach(
          (name, paragraph) -> {
            long times = texts.stream().mapToLong(text -> times(text.text(), name)).sum();
            if (times < 2) {
              report(paragraph.spot(), name, LintMessage.SHORT_NAME_NOT_USED, name);
            }
          });
    }

    private static long times(String text, String name) {
      return Pattern.compile(name, Pattern.LITERAL).matcher(text).results().count();
    }
  }

  /** Only a kind of document, such as 办法, also with one general word before it. */
  static final class ShortNameUnknown extends ShortNames {
    private static final Pattern USED =
        Pattern.compile(
            "《((?:考核|检查|评估|管理|发展|普查|抽查|测评|监管)?(?:办法|意见|通知|方案|指引|指标|规定|条例|细则|标准|规范|要求|规划|计划|通报))》(?![（(][^）)]*[〔号])");

    @Override
    void end() {
      for (Paragraph paragraph : texts) {
        Matcher used = USED.matcher(paragraph.text());
        while (used.find()) {
          if (!defined.containsKey(used.group(1))) {
            String words = Words.around(paragraph.text(), used.start(), used.end());
            report(paragraph.spot(), words, LintMessage.SHORT_NAME_NOT_DEFINED, used.group(1));
          }
        }
      }
    }
  }
}
