package org.tongbao.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Place;

/**
 * The settings of one notice, as {@code notice.yaml} gives them. A text that is not given is empty.
 *
 * @param basics which notice it is
 * @param paper what the document carries around its text
 * @param text what the text says besides figures and findings
 * @param grouping by which kinds, regions and departments units are counted
 * @param sheets the office's own sheets
 * @param scoring when a unit passes, and whether rates are published
 * @param figures figures from outside the inspection
 * @param outputs what else is made from the same data
 * @param places where each value of the file begins: by 期间, by 版头/标志, by 事实/NAME/数值
 */
public record NoticeSettings(
    Basics basics,
    Paper paper,
    Text text,
    Grouping grouping,
    OwnSheets sheets,
    Scoring scoring,
    Figures figures,
    Outputs outputs,
    Map<String, Place> places) {

  /** Keeps its own copy. */
  public NoticeSettings {
    places = Map.copyOf(places);
  }

  /** The year in which the notice is dated; while it is a draft, that of its period. */
  public int year() {
    LocalDate date = paper.date();
    return date == null ? basics.period().year() : date.getYear();
  }

  /** The same settings with other groups to count by. */
  public NoticeSettings withGrouping(Grouping other) {
    return new NoticeSettings(
        basics, paper, text, other, sheets, scoring, figures, outputs, places);
  }

  /** The same settings with other own columns. */
  public NoticeSettings withOwn(OwnColumns other) {
    return new NoticeSettings(
        basics, paper, text, grouping, sheets.withOwn(other), scoring, figures, outputs, places);
  }

  /** The same settings, in which it is known for which levels template sets are. */
  public NoticeSettings withLevels(Map<String, Level> levels) {
    return withBasics(basics.withLevels(levels));
  }

  /** The same settings for sheets of another period, inspected at any time in it. */
  public NoticeSettings withPeriod(Period other) {
    return withBasics(new Basics(basics.template, other, other.days()));
  }

  /** The same settings for a notice made with another template set. */
  public NoticeSettings withTemplate(String other) {
    return withBasics(basics.withTemplate(other));
  }

  private NoticeSettings withBasics(Basics other) {
    return new NoticeSettings(
        other, paper, text, grouping, sheets, scoring, figures, outputs, places);
  }

  /** The same settings with what they lack of how the office files and publishes its notices. */
  public NoticeSettings in(OfficeSettings office) {
    return filed(outputs.filing.or(office.filing()), outputs.web.or(office.web()));
  }

  /** The same settings, filed and published in another way. */
  public NoticeSettings filed(Filing filing, WebPage web) {
    Outputs with = new Outputs(outputs.derived, filing, web);
    return new NoticeSettings(
        basics, paper, text, grouping, sheets, scoring, figures, with, places);
  }

  /** The same settings with the date and the number that were issued. */
  public NoticeSettings withIssued(LocalDate date, @Nullable DocumentNumber number) {
    Paper issued =
        new Paper(
            paper.issuer,
            paper.signedBy,
            date,
            number,
            paper.head,
            paper.sealed,
            paper.remark,
            paper.imprint);
    return new NoticeSettings(
        basics, issued, text, grouping, sheets, scoring, figures, outputs, places);
  }

  /** The same settings with other figures from outside. */
  public NoticeSettings withFigures(Figures other) {
    return new NoticeSettings(
        basics, paper, text, grouping, sheets, scoring, other, outputs, places);
  }

  /** The same settings with the rows of these tables, and the place of each. */
  public NoticeSettings withTables(List<FactTable> tables) {
    Map<String, Place> all = new HashMap<>(places);
    tables.forEach(table -> all.putAll(table.places()));
    Figures with =
        new Figures(
            figures.facts(), figures.parameters(), tables, figures.totals(), figures.earlier());
    return new NoticeSettings(basics, paper, text, grouping, sheets, scoring, with, outputs, all);
  }

  /**
   * Which notice it is.
   *
   * @param template 模板, the template set's folder name
   * @param period 期间
   * @param window 检查时段; from the first to the last day of all, where there are several
   * @param windows 检查时段 by the names of groups, in the order of the settings
   * @param asOf 统计截止, or null
   * @param levels for which level each template set of the notice is, if the set declares it
   */
  public record Basics(
      String template,
      Period period,
      DateWindow window,
      Map<String, DateWindow> windows,
      @Nullable LocalDate asOf,
      Map<String, Level> levels) {

    /** Keeps its own copies. */
    public Basics {
      windows = Collections.unmodifiableMap(new LinkedHashMap<>(windows));
      levels = Map.copyOf(levels);
    }

    /** With one window; what template sets declare is not known yet. */
    public Basics(String template, Period period, DateWindow window) {
      this(template, period, window, Map.of(), null, Map.of());
    }

    /** The same notice without what its settings may leave out. */
    public Basics withoutOptional() {
      return new Basics(template, period, window, Map.of(), null, levels);
    }

    private Basics withLevels(Map<String, Level> others) {
      return new Basics(template, period, window, windows, asOf, others);
    }

    /** The same notice made with another template set. */
    public Basics withTemplate(String other) {
      return new Basics(other, period, window, windows, asOf, levels);
    }

    /**
     * What was found before this day is of an earlier inspection. Daily monitoring may find
     * something before the window, but not before the period.
     */
    public LocalDate begin() {
      LocalDate first = period.days().from();
      return first.isBefore(window.from()) ? first : window.from();
    }

    /** 层级 of its template set; null if the set declares none. */
    public @Nullable Level level() {
      return levels.get(template);
    }
  }

  /**
   * What a document carries around its text.
   *
   * @param issuer 发文机关
   * @param signedBy 署名; the issuer unless the settings say otherwise, e.g. with （代章）
   * @param date 成文日期; null as long as the notice is a draft
   * @param number 发文字号; null when the notice carries none
   * @param head 版头, or null
   * @param sealed whether the signature leaves room for a seal
   * @param remark 附注 without its brackets, e.g. 此件公开发布
   * @param imprint 版记, or null
   */
  public record Paper(
      String issuer,
      String signedBy,
      @Nullable LocalDate date,
      @Nullable DocumentNumber number,
      @Nullable Letterhead head,
      boolean sealed,
      String remark,
      @Nullable Imprint imprint) {
    /** Of an issuer or a red head, in characters; the longest real names have about 30. */
    public static final int LONGEST_NAME = 60;

    /** A document with only issuer, date and space for the seal. */
    public static Paper plain(String issuer, @Nullable LocalDate date) {
      return new Paper(issuer, issuer, date, null, null, true, "", null);
    }
  }

  /**
   * What the text says besides figures and findings.
   *
   * @param addressees 主送机关, in order; empty when there is none
   * @param bases 依据, in order
   * @param approval 批准用语, e.g. 经市政府同意
   * @param partner 协作单位, e.g. 第三方监测机构
   * @param deadline 整改期限, or null
   * @param reportTo 报送单位
   * @param contact 联系人、联系电话、联系邮箱
   */
  public record Text(
      List<String> addressees,
      List<Basis> bases,
      String approval,
      String partner,
      @Nullable LocalDate deadline,
      String reportTo,
      Contact contact) {

    /** Nothing is given. */
    public static final Text NONE = new Text(List.of(), List.of(), "", "", null, "", Contact.NONE);

    /** Keeps its own copies. */
    public Text {
      addressees = List.copyOf(addressees);
      bases = List.copyOf(bases);
    }

    /** The same text, sent to others. */
    public Text withAddressees(List<String> others) {
      return new Text(others, bases, approval, partner, deadline, reportTo, contact);
    }
  }

  /**
   * When a unit passes, and whether rates are published.
   *
   * @param ratesPublished 公布合格率
   * @param passLine 合格线, points of 100
   * @param bands 分段, the highest first
   * @param accepted 检查结果不一致: stated results that may differ from the counted ones
   */
  public record Scoring(
      boolean ratesPublished,
      BigDecimal passLine,
      List<Band> bands,
      List<AcceptedResult> accepted) {

    /** The pass line of the national standard: 60 points. */
    public static final BigDecimal STANDARD_PASS_LINE = BigDecimal.valueOf(60);

    /** No difference is accepted. */
    public Scoring(boolean ratesPublished, BigDecimal passLine, List<Band> bands) {
      this(ratesPublished, passLine, bands, List.of());
    }

    /** Keeps its own copies. */
    public Scoring {
      bands = List.copyOf(bands);
      accepted = List.copyOf(accepted);
    }
  }

  /**
   * Figures from outside the inspection.
   *
   * @param facts 事实, of this quarter
   * @param parameters 参数, which stay from quarter to quarter
   * @param tables 事实表
   * @param totals 核对总数
   * @param earlier 往期: earlier periods beside those that are found in the archive anyway
   */
  public record Figures(
      List<Fact> facts,
      List<Fact> parameters,
      List<FactTable> tables,
      List<GivenTotal> totals,
      List<EarlierEntry> earlier) {

    /** Nothing is given. */
    public static final Figures NONE = new Figures(List.of(), List.of(), List.of(), List.of());

    /** Keeps its own copies. */
    public Figures {
      facts = List.copyOf(facts);
      parameters = List.copyOf(parameters);
      tables = List.copyOf(tables);
      totals = List.copyOf(totals);
      earlier = List.copyOf(earlier);
    }

    /** The files in which tables of facts, and lists of an earlier period, stand. */
    public List<OwnSheets.Named> files() {
      return Stream.concat(
              tables.stream().flatMap(table -> Stream.ofNullable(table.file())),
              earlier.stream()
                  .filter(EarlierEntry.UnitList.class::isInstance)
                  .map(entry -> ((EarlierEntry.UnitList) entry).file()))
          .toList();
    }

    /** Without earlier periods. */
    public Figures(
        List<Fact> facts, List<Fact> parameters, List<FactTable> tables, List<GivenTotal> totals) {
      this(facts, parameters, tables, totals, List.of());
    }
  }

  /**
   * What else is made from the same data.
   *
   * @param derived 另出通报
   * @param filing 归档
   * @param web 网页
   */
  public record Outputs(List<DerivedNoticeEntry> derived, Filing filing, WebPage web) {

    /** Keeps its own copy. */
    public Outputs {
      derived = List.copyOf(derived);
    }

    /** The same without derived notices. */
    public Outputs withoutDerived() {
      return new Outputs(List.of(), filing, web);
    }
  }
}
