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

  /** A careful list: 目的的, 为了了解, 存在在 and the like are right. */
  static final class Doubled extends InProse {
    Doubled() {
      super(
          LintMessage.DOUBLED_WORD,
          "的了在是为被和以并但我进开情按根关对加存及做认严切政问通整本各其有组",
          "(?<![目有的])的的(?![的士确])|(?<![不了为除])了了(?![解之结不])|(?<![存所实现潜内外正自好旨在])在在(?![在乎线职校建编岗京场地册营])"
              + "|(?<![于但国凡可只就倒硬是])是是(?![是非否])|(?<!被)被被|(?<![总共温柔饱附调缓中平和])和和(?![平谐解气睦美蔼和])"
              + "|进行进行|开展开展|情况情况|按照按照|根据根据|关于关于|对于对于|以及以及|并且并且|但是但是|我们我们|加强加强|存在存在|及时及时|做好做好|认真认真|严格严格|切实切实|进一步进一步"
              + "|政务政务|问题问题|通报通报|整改整改(?!率)|本次本次|各地各地|其中其中|通过通过|有关有关|组织组织(?!部)|([\\u4e00-\\u9fff]{3,6})\\1");
    }

    @Override
    Object[] values(String match) {
      return new Object[] {match, match.substring(match.length() / 2)};
    }
  }

  /** Traditional characters of the words that a notice uses; a name may be registered so. */
  static final class Traditional extends InProse {
    private static final String CHARACTERS =
        "網頁時間關門號碼檢報應據數單為與發個標準會議員統計辦務級縣區鄉審題問條說讀寫國開實體這來對點過進動無經現機業產從電話書車黨總聯繫郵責領導設備屬職處訊資";

    Traditional() {
      super(LintMessage.TRADITIONAL_CHARACTER, CHARACTERS, "[" + CHARACTERS + "]+");
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
            Map.entry("布署", "部署"),
            Map.entry("己经", "已经"),
            Map.entry("做为", "作为"),
            Map.entry("作到", "做到"),
            Map.entry("作好", "做好"),
            Map.entry("其它", "其他"),
            Map.entry("惟一", "唯一"),
            Map.entry("定阅", "订阅"),
            Map.entry("身分证", "身份证"));

    Confused() {
      super(
          LintMessage.CONFUSED_WORD,
          "帐截登布己做作它惟定身",
          "帐[号户目]|作(?:到|好)(?<![工写动操当叫]作.)|其它|惟一|定阅|身分证|截至(?=日期|时间)|(?<!时间|日期)截止(?=\\s*(?:\\d|目前|本[月季年]|今年|当前|发稿))|(?<=[日月底前])截至(?=[。；，])"
              + "|登陆(?=网站|系统|平台|账号|后台|页面)|布署|己经|(?<![当叫看])做为");
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
