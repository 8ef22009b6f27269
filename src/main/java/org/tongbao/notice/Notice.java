package org.tongbao.notice;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Level;
import org.tongbao.inspection.Period;
import org.tongbao.inspection.VisibleForm;
import org.tongbao.problem.Nearest;
import org.tongbao.problem.Place;
import org.tongbao.statistics.Rate;

/**
 * One notice: the {@code notice} of every template. A template can test with {@code ??} whether a
 * value is absent.
 *
 * @param issuer 发文机关
 * @param signedBy 署名; the issuer unless the settings give one
 * @param period 期间, e.g. 2024年第二季度
 * @param window 检查时段; from the first to the last day of all, where there are several
 * @param windows those that are given by name, in the settings' order
 * @param asOf 统计截止; absent if there is none
 * @param date 成文日期; open while the notice is a draft
 * @param number 发文字号; absent if the notice carries none
 * @param head 版头; absent if the notice carries none
 * @param sealed whether the signature leaves room for a seal
 * @param remark 附注 without brackets; absent if there is none
 * @param imprint 版记; absent if there is none
 * @param addressees 主送机关, joined with ，; absent if there is none
 * @param bases 依据, each with its number and short name
 * @param approval 批准用语; absent if there is none
 * @param partner 协作单位; absent if there is none
 * @param deadline 整改期限; absent if there is none
 * @param reportTo 报送单位; absent if there is none
 * @param contact 联系方式
 * @param ratesPublished whether pass rates are published (公布合格率)
 * @param passLine 合格线, points
 * @param level 层级 of its template set; absent if the set declares none
 * @param kinds every kind of inspected unit, in the settings' order
 * @param kindsPlace where the settings list the kinds; not for templates
 * @param sections findings that the prose names, of all kinds, by 所属部分
 * @param facts 事实
 * @param parameters 参数
 * @param tables 事实表
 * @param earlier the last prior notice of the same issuer; absent if none is filed
 * @param pastPeriods the periods of all prior notices that were read; not for templates
 * @param scope what a derived notice is about; absent in the main notice
 * @param unit the unit that a derived notice is about; absent in other notices
 * @param findings all findings of all kinds, in the order of the sheet
 * @param figures the functions that templates compute with; not for templates
 * @param sheetRows how many units, findings and rows of tables it is made from, which limits its
 *     length; not for templates
 */
public record Notice(
    Words issuer,
    Words signedBy,
    PeriodText period,
    Span window,
    List<NamedWindow> windows,
    @Nullable Day asOf,
    Day date,
    @Nullable Words number,
    @Nullable HeadText head,
    boolean sealed,
    @Nullable Words remark,
    @Nullable ImprintText imprint,
    @Nullable Words addressees,
    Names bases,
    @Nullable Words approval,
    @Nullable Words partner,
    @Nullable Day deadline,
    @Nullable Words reportTo,
    ContactText contact,
    boolean ratesPublished,
    Words passLine,
    @Nullable LevelText level,
    List<Inspected> kinds,
    Place kindsPlace,
    List<Section> sections,
    List<FactValue> facts,
    List<FactValue> parameters,
    List<TableOfFacts> tables,
    @Nullable LastNotice earlier,
    Set<Period> pastPeriods,
    @Nullable Scope scope,
    @Nullable SingleUnit unit,
    List<FindingRow> findings,
    Figures figures,
    long sheetRows) {

  static final String FACTS = "事实";
  static final String PARAMETERS = "参数";

  /** Keeps its own copies. */
  public Notice {
    windows = List.copyOf(windows);
    kinds = List.copyOf(kinds);
    sections = List.copyOf(sections);
    facts = List.copyOf(facts);
    parameters = List.copyOf(parameters);
    tables = List.copyOf(tables);
    pastPeriods = Collections.unmodifiableSet(new LinkedHashSet<>(pastPeriods));
  }

  /** Whether the notice of a period was read, so that {@code earlierIn} may ask for it. */
  public boolean hasEarlier(String period) {
    return Period.parse(period).filter(pastPeriods::contains).isPresent();
  }

  /** What the issuer calls itself in the text, e.g. 省政府办公厅. */
  public Words shortIssuer() {
    return new Words(Level.shortName(issuer.text()), issuer.source());
  }

  /** The topics of all sections. */
  public List<Topic> topics() {
    return sections.stream().flatMap(section -> section.topics().stream()).toList();
  }

  /**
   * The units of a kind.
   *
   * @throws RequestRefused if the settings do not declare it
   */
  public Inspected inspected(String kind) {
    List<String> names = kinds.stream().map(Inspected::kind).toList();
    if (!names.contains(kind) && Nearest.fewestEdits(kind, names).isEmpty()) {
      throw new RequestRefused(
          kindsPlace, NoticeMessage.KIND_NOT_LISTED, kind, String.join("、", names));
    }
    return named(kinds, Inspected::kind, kind, "检查类别");
  }

  /**
   * The window of a kind or of a group of units.
   *
   * @throws RequestRefused if the settings do not give it
   */
  public Span windowOf(String name) {
    if (windows.isEmpty()) {
      throw new RequestRefused(NoticeMessage.WINDOWS_WITHOUT_NAMES, name);
    }
    return named(windows, NamedWindow::name, name, "检查时段").window();
  }

  /** Whether the settings give a window of that name. */
  public boolean hasWindow(String name) {
    return windows.stream().anyMatch(window -> window.name().equals(name));
  }

  /** Whether all units in operation were inspected, for every kind (全覆盖). */
  public boolean complete() {
    return kinds.stream().allMatch(Inspected::complete);
  }

  /** Whether a unit of any kind is in a list of outstanding problems (列入名单). */
  public boolean listing() {
    return kinds.stream().anyMatch(kind -> !kind.listed().isEmpty());
  }

  /** Whether there is a later round (轮次) of that name. */
  public boolean hasRound(String name) {
    return kinds.stream()
        .flatMap(kind -> kind.rechecks().stream())
        .anyMatch(recheck -> VisibleForm.same(recheck.name(), name));
  }

  /** Whether the settings declare a kind. */
  public boolean inspects(String kind) {
    return kinds.stream().anyMatch(each -> each.kind().equals(kind));
  }

  /**
   * A figure from outside the inspection.
   *
   * @throws RequestRefused if the settings do not give it
   */
  public FactValue fact(String name) {
    return named(facts, FactValue::name, name, FACTS);
  }

  /** Whether the settings give a figure of that name. */
  public boolean hasFact(String name) {
    return facts.stream().anyMatch(fact -> fact.name().equals(name));
  }

  /**
   * A figure that stays from quarter to quarter.
   *
   * @throws RequestRefused if the settings do not give it
   */
  public FactValue parameter(String name) {
    return named(parameters, FactValue::name, name, PARAMETERS);
  }

  /** Whether the settings give a parameter of that name. */
  public boolean hasParameter(String name) {
    return parameters.stream().anyMatch(parameter -> parameter.name().equals(name));
  }

  /**
   * A small table from outside the inspection.
   *
   * @throws RequestRefused if the settings do not give it
   */
  public TableOfFacts table(String name) {
    return named(tables, TableOfFacts::name, name, "事实表");
  }

  /** Whether the settings give a table of that name. */
  public boolean hasTable(String name) {
    return tables.stream().anyMatch(table -> table.name().equals(name));
  }

  /**
   * One figure as a share of another, e.g. the letters handled in time as a share of all letters.
   *
   * @throws RequestRefused if either is missing or is not a whole number, or if the part is greater
   *     than the whole
   */
  public Percentage share(String part, String whole) {
    FactValue first = fact(part);
    FactValue second = fact(whole);
    if (!first.unit().isEmpty()
        && !second.unit().isEmpty()
        && !first.unit().equals(second.unit())) {
      throw new RequestRefused(
          first.place(), NoticeMessage.UNITS_DIFFER, first.unit(), second.unit());
    }
    long smaller = first.count();
    long larger = second.count();
    if (smaller > larger) {
      throw new RequestRefused(
          first.place(), NoticeMessage.PART_ABOVE_WHOLE, part, smaller, whole, larger);
    }
    return Percentage.of(
        new Rate(smaller, larger),
        "“" + part + "”占“" + whole + "”的比率",
        FactValue.evidence(FACTS, part),
        FactValue.evidence(FACTS, whole));
  }

  private static <T> T named(List<T> all, Function<T, String> key, String name, String setting) {
    List<String> names = all.stream().map(key).toList();
    int index = names.indexOf(name);
    if (index < 0) {
      throw RequestRefused.inSetting(setting, name, names);
    }
    return all.get(index);
  }
}
