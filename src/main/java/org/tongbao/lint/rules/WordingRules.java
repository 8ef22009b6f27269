package org.tongbao.lint.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.HeadingMark;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.Words;

/** How a sentence is put. */
final class WordingRules {
  private WordingRules() {}

  /** 图片、和附件; 、及时 and 、和平路 are right. */
  static final class PauseAnd extends PatternCheck {
    PauseAnd() {
      super(
          LintMessage.PAUSE_BEFORE_AND,
          "、",
          "、(?:和(?![平谐解田睦气顺龙县])|与(?![会时众日])|及(?![时其格早至])|或(?![许者多])|以及|或者)");
    }

    /** 三、与上期比较 begins with a number. */
    @Override
    boolean isWrong(String text, Matcher match) {
      return !text.substring(0, match.start()).matches("[一二三四五六七八九十]{1,3}");
    }

    @Override
    Object[] values(String match) {
      return new Object[] {match, match.substring(1)};
    }
  }

  /** 认真的办理: only adverbs that describe no noun, and verbs with no noun after them. */
  static final class AdverbDe extends PatternCheck {
    AdverbDe() {
      super(
          LintMessage.ADVERB_WITH_DE,
          "的",
          "(?:认真|切实|逐项|逐一|逐个|立即|尽快|按时|按期|及时|不断|主动|积极|严格|深入)的"
              + "(?:办理|整改|报送|回应|落实|执行|开展|完成|处理|排查|清理|做好|加强|推进|核查|核实|更新|发布|公开|答复|组织|对照|履行|编制|学习|研究|检查|审核|把关|维护|监测|自查|总结|梳理|分析|查找|纠正|改正|登记|填报|上报|反馈|督促|贯彻|配合|解决|提高|提升|完善|健全|建立|规范|防范|杜绝)"
              + "(?!措施|情况|工作|态度|作风|要求|方案|意见|机制|制度|责任|率|的|计划|流程|程序|任务|职责|方式|办法|，|。|；|、|频率|频次|时间|信息|内容)");
    }

    @Override
    Object[] values(String match) {
      return new Object[] {match, match.replace('的', '地')};
    }
  }

  /** 安全、更新、互动两项: as many names as the numeral says. */
  static final class NumeralCount extends Check {
    private static final Pattern LIST =
        Pattern.compile(
            "([^，。；：）“”《》\\d]{2,80}?)([两二三四五六七八九])(?:大)?"
                + "(项|类|种|级|个方面|个环节|个平台|个渠道|个指标|个层级|个层面|个栏目)(?![^，。；]{0,8}[（：])");

    /** Most texts have none and are not searched for the names before it. */
    private static final Pattern COUNT = Pattern.compile("[两二三四五六七八九]大?[项类种级个]");

    private static final Pattern BRACKETED = Pattern.compile("（[^（）]*）");

    @Override
    void paragraph(Paragraph paragraph) {
      boolean counts = paragraph.role().isText() && COUNT.matcher(paragraph.text()).find();
      HeadingMark mark = counts ? HeadingMark.of(paragraph.text()) : null;
      String plain = paragraph.text().substring(mark == null ? 0 : mark.written().length());
      String text = counts ? BRACKETED.matcher(plain).replaceAll("（") : "";
      Matcher list = LIST.matcher(text);
      while (list.find()) {
        String names = list.group(1);
        int pauses = (int) names.chars().filter(c -> c == '、').count();
        int joins = names.split("[和与及]", -1).length - 1;
        int number = Words.chineseNumber(list.group(2).replace('两', '二'));
        boolean open = names.endsWith("等") || names.endsWith("第") || names.matches(".*[各前上下每这]");
        if (pauses > 0 && !open && (number <= pauses || number > pauses + 1 + joins)) {
          String words = Words.around(text, list.end(1) - 8, list.end());
          report(paragraph.spot(), words, LintMessage.NUMERAL_NOT_COUNT, pauses + 1, list.group(2));
        }
      }
    }
  }

  /** 合格率98.83. */
  static final class RateSign extends PatternCheck {
    RateSign() {
      super(
          LintMessage.NO_PERCENT_SIGN,
          "率比",
          "(?:[格改结用盖成复备案达良意查应传]率|占比)(?:为|达|达到|是)?\\d{1,3}\\.\\d{1,4}(?![\\d%％‰个倍分]|\\s*[%％])");
    }
  }

  /** 2024.6.28, 2024-06-28 and 24年6月 in the text, not in an address or a name of a file. */
  static final class DateWritten extends PatternCheck {
    private static final String DAY = "(?:0?[1-9]|1[0-2])";

    DateWritten() {
      super(
          LintMessage.DATE_NOT_WRITTEN_OUT,
          "0123456789",
          "(?<![\\w./-])20\\d\\d([./-])"
              + DAY
              + "\\1\\d{1,2}(?![\\w/-]|\\.\\w)|(?<!\\d)2\\d年(?=第?[一二三四]季度|[1-9]\\d?月|[上下]半年)");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.is(Role.DATE) && !paragraph.is(Role.PRINTED)) {
        search(paragraph);
      }
    }

    /** A table may have little room. */
    @Override
    public void cell(Paragraph cell) {}
  }

  /** A letter for a digit, as in 5O9家, or a middle dot for a point. */
  static final class DigitLetter extends PatternCheck {
    private static final String UNIT = "(?=[家个条件项篇次年月日%])";

    DigitLetter() {
      super(
          LintMessage.LETTER_IN_NUMBER,
          "OoIl·・",
          "(?<![A-Za-z\\d])\\d+[OoIl]\\d*"
              + UNIT
              + "|(?<![A-Za-z\\d])[OoIl]\\d+"
              + UNIT
              + "|^\\d+[OoIl]\\d*$|\\d+[·・]\\d+(?=[%家个分条])");
    }
  }

  /** The same sentence twice, or the same heading of the first level. */
  static final class SentenceTwice extends Check {
    private static final int LONG = 16;

    /** Of a sentence that stands twice in a row. */
    private static final int SHORT = 6;

    /** Of two problems or places the figures may be the same. */
    private static final Pattern FIGURES = Pattern.compile("\\d[^\\d年月日].*\\d[^\\d年月日]");

    private static final int MOST = 20_000;

    private final Set<String> known = new HashSet<>();

    /** The headings of the first level as printed, by their words. */
    private final Map<String, String> headings = new HashMap<>();

    @Override
    void paragraph(Paragraph paragraph) {
      if (!paragraph.role().isText() || known.size() > MOST) {
        return;
      }
      HeadingMark mark = HeadingMark.of(paragraph.words());
      if (HeadingMark.isPart(paragraph.words())) {
        known.clear(); // each part has an order of its own
        headings.clear();
      }
      if (paragraph.is(Role.HEADING) && mark != null && mark.level() == 1) {
        String plain = paragraph.words().replaceFirst("^[^、]{1,4}、", "");
        String earlier = headings.putIfAbsent(plain, paragraph.words());
        if (earlier != null) {
          report(paragraph, LintMessage.HEADING_TWICE, earlier);
        }
      }
      String before = "";
      for (String sentence : Words.split(paragraph.text(), "。")) {
        if (sentence.length() >= SHORT
            && before.matches("(?s)(?:.*[，；：])?" + Pattern.quote(sentence))) {
          report(paragraph.spot(), Words.shown(sentence), LintMessage.WRITTEN_TWICE);
        } else if (sentence.length() >= LONG && !FIGURES.matcher(sentence).find()) {
          twice(paragraph, sentence);
        }
        before = sentence;
      }
    }

    private void twice(Paragraph paragraph, String words) {
      if (!known.add(words)) {
        report(paragraph.spot(), Words.shown(words), LintMessage.WRITTEN_TWICE);
      }
    }
  }

  /** 通报 in the title, 通知如下 or 本通知 in the text. */
  static final class NoticeKind extends Check {
    private static final String KIND = "(通报|通知|通告|公告)";
    private static final Pattern TITLE = Pattern.compile("(?s).*" + KIND);
    private static final Pattern SAID =
        Pattern.compile(
            "现将[^。；]{0,40}?(通报|通知|通告|公告|汇报|报告|请示|函告)如下|(?<![\\u4e00-\\u9fff&&[^按照据将在自]])本" + KIND);

    private String title = "";

    @Override
    void paragraph(Paragraph paragraph) {
      Matcher said = SAID.matcher(paragraph.role().isText() ? paragraph.text() : "");
      if (paragraph.is(Role.TITLE)) {
        Matcher kind = TITLE.matcher(paragraph.words());
        title = kind.matches() ? kind.group(1) : "";
      }
      while (!title.isEmpty() && said.find()) {
        String kind = said.group(1) == null ? said.group(2) : said.group(1);
        if (!kind.equals(title)) {
          String words = Words.around(paragraph.text(), said.start(), said.end());
          report(paragraph.spot(), words, LintMessage.OTHER_NOTICE_KIND, kind, title);
        }
      }
    }
  }

  /** 减少1倍: what falls by all is nothing. */
  static final class TimesLess extends PatternCheck {
    TimesLess() {
      super(
          LintMessage.LESS_BY_TIMES,
          "倍",
          "(?:减少|下降|降低|缩小|缩短)了?(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十]+)倍");
    }
  }

  /** 检查515家，合格509个, and 收到780条，办结780家. */
  static final class UnitMixed extends Check {
    private static final Pattern BOTH =
        Pattern.compile(
            "(?:检查|抽查)[^，。；：\\d]{0,16}\\d{1,6}(家|个)(?!（)[^。；\\d]{0,30}[；，](?:不)?合格\\d{1,6}(家|个)"
                + "|收到[^，。；：\\d]{0,16}\\d{1,6}([条件封])(?!（)[^。；\\d]{0,12}，[^，。；：\\d]{0,6}办结\\d{1,6}([条件封家个篇])");

    @Override
    void paragraph(Paragraph paragraph) {
      Matcher both = BOTH.matcher(paragraph.role().isText() ? paragraph.text() : "");
      while (both.find()) {
        int first = both.group(1) == null ? 3 : 1;
        String all = both.group(first);
        String part = both.group(first + 1);
        if (!all.equals(part)) {
          String words = Words.around(paragraph.text(), both.end() - 10, both.end());
          report(paragraph.spot(), words, LintMessage.UNIT_CHANGES, all, part);
        }
      }
    }
  }
}
