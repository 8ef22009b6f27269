package org.tongbao.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Basis;
import org.tongbao.inspection.Contact;
import org.tongbao.inspection.DocumentNumber;
import org.tongbao.inspection.Fact;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.Imprint;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.Letterhead;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.PriorNotice;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.statistics.Census;

/** Assembles the notice model from settings, counts and facts. */
public final class NoticeAssembly {
  private static final Place SETTINGS = Place.of("notice.yaml");

  private final NoticeSettings settings;
  private final Census census;
  private final Facts facts;
  private final PriorNotices prior;
  private final PriorUnits priorUnits;
  private final InspectedKinds inspected;
  private final @Nullable Subject subject;

  /**
   * Prepares the assembly of a notice; reads the findings that the prose names.
   *
   * @param past prior notices of the same issuer, each of another period
   */
  public NoticeAssembly(
      NoticeSettings settings, Census census, Facts facts, List<PriorNotice> past) {
    this(settings, census, facts, past, null);
  }

  /**
   * Prepares the assembly of a derived notice, which has no prior notices; reads the findings that
   * the prose names.
   *
   * @param settings of this notice, without what applies to the main notice only
   * @param facts of its units only, with regions as this notice counts them
   */
  public NoticeAssembly(NoticeSettings settings, Census census, Facts facts, Subject subject) {
    this(settings, census, facts, List.of(), subject);
  }

  private NoticeAssembly(
      NoticeSettings settings,
      Census census,
      Facts facts,
      List<PriorNotice> past,
      @Nullable Subject subject) {
    this.subject = subject;
    this.settings = settings;
    this.census = census;
    this.facts = facts;
    this.prior = new PriorNotices(past, settings);
    this.priorUnits = new PriorUnits(prior.unbroken(), settings, facts);
    this.inspected = new InspectedKinds(settings, census, facts, 0, prior, priorUnits);
  }

  /** The finished model. */
  public Notice assemble() {
    NoticeSettings.Paper paper = settings.paper();
    DocumentNumber number = paper.number();
    int year = settings.year();
    return new Notice(
        new Words(paper.issuer(), Source.setting("发文机关")),
        new Words(paper.signedBy(), signedBy()),
        PeriodText.of(settings.basics().period(), "期间"),
        inspected.rows().windows().whole(),
        inspected.rows().windows().named(),
        Day.ofNullable(settings.basics().asOf(), year, Source.setting("统计截止")),
        Day.orOpen(paper.date(), year, "成文日期"),
        number == null ? null : new Words(number.print(), Source.setting("发文字号")),
        head(paper.head()),
        paper.sealed(),
        Words.setting(paper.remark(), "附注"),
        imprint(paper.imprint(), year),
        Words.setting(String.join("，", settings.text().addressees()), "主送"),
        new Names(
            settings.text().bases().stream().map(NoticeAssembly::basis).toList(),
            Source.setting("依据")),
        Words.setting(settings.text().approval(), "批准用语"),
        Words.setting(settings.text().partner(), "协作单位"),
        Day.ofNullable(settings.text().deadline(), year, Source.setting("整改期限")),
        Words.setting(settings.text().reportTo(), "报送单位"),
        contact(settings.text().contact()),
        settings.scoring().ratesPublished(),
        new Words(Points.print(settings.scoring().passLine()), Source.setting("合格线")),
        LevelText.of(settings.basics().level(), paper.issuer()),
        rounds(),
        settings.places().getOrDefault("检查类别", SETTINGS),
        inspected.sections(),
        figures(Notice.FACTS, settings.figures().facts()),
        figures(Notice.PARAMETERS, settings.figures().parameters()),
        settings.figures().tables().stream().map(TableOfFacts::of).toList(),
        prior.last(),
        prior.loaded(),
        subject == null ? null : Scope.of(subject),
        unit(),
        inspected.rows().findings(),
        new Figures(settings.grouping()),
        units() + facts.findingCount() + tableRows());
  }

  /** All kinds, each with what later rounds found of it. */
  private List<Inspected> rounds() {
    List<String> names = settings.grouping().rounds();
    List<? extends Facts> later = facts.laterRounds();
    Map<String, List<Recheck>> rechecks = new HashMap<>();
    Facts before = facts;
    for (int i = 0; i < later.size(); i++) {
      Facts round = later.get(i);
      PriorNotice last = RoundResults.of(names.get(i), settings, before);
      InspectedKinds kinds =
          new InspectedKinds(
              settings,
              census(settings, round),
              round,
              i + 1,
              new PriorNotices(List.of(), settings),
              new PriorUnits(List.of(last), settings, round));
      String name = names.get(i + 1);
      kinds
          .all(Map.of())
          .forEach(
              each ->
                  rechecks
                      .computeIfAbsent(each.kind(), none -> new ArrayList<>())
                      .add(new Recheck(name, each)));
      before = round;
    }
    return inspected.all(rechecks);
  }

  /** Counts facts. */
  public static Census census(NoticeSettings settings, Facts facts) {
    Census census = new Census(settings);
    facts.forEachUnit(census::add);
    return census;
  }

  /**
   * Units of the last notice that may be mistaken for others, and what may be left from its sheets.
   *
   * @param sheet of this notice's units
   * @param findings the sheet of its findings
   */
  public List<Problem> reminders(Place sheet, Place findings) {
    return priorUnits.reminders(sheet, findings);
  }

  private long units() {
    return census.kinds().stream().mapToLong(kind -> census.total(kind).running()).sum();
  }

  private long tableRows() {
    return settings.figures().tables().stream().mapToLong(table -> table.rows().size()).sum();
  }

  private @Nullable SingleUnit unit() {
    InspectedUnit unit = subject == null ? null : subject.unit();
    if (unit == null) {
      return null;
    }
    List<Finding> own = new ArrayList<>();
    facts.forEachFinding(own::add);
    return SingleUnit.of(unit, inspected.rows().windows().of(unit), own, settings.year());
  }

  private static @Nullable HeadText head(@Nullable Letterhead head) {
    return head == null
        ? null
        : new HeadText(head.form().label(), new Words(head.mark(), Source.setting("版头/标志")));
  }

  private static @Nullable ImprintText imprint(@Nullable Imprint imprint, int year) {
    return imprint == null
        ? null
        : new ImprintText(
            Words.setting(String.join("，", imprint.copies()), "版记/抄送"),
            new Words(imprint.printer(), Source.setting("版记/印发机关")),
            Day.orOpen(imprint.printed(), year, "版记/印发日期"));
  }

  private List<FactValue> figures(String list, List<Fact> facts) {
    return facts.stream()
        .map(
            fact -> {
              String key = FactValue.evidence(list, fact.name()).key();
              return FactValue.of(list, fact, settings.places().getOrDefault(key, SETTINGS));
            })
        .toList();
  }

  /** The issuer signs unless the settings give a signature. */
  private Source signedBy() {
    String key = settings.places().containsKey("署名") ? "署名" : "发文机关";
    return Source.of("署名", new Evidence.Setting(key));
  }

  /** 《…通知》（国办发〔2017〕47号，以下简称《指引》）. */
  private static String basis(Basis basis) {
    List<String> inBrackets = new ArrayList<>();
    if (!basis.number().isEmpty()) {
      inBrackets.add(basis.number());
    }
    if (!basis.shortName().isEmpty()) {
      inBrackets.add("以下简称" + basis.shortName());
    }
    return basis.title() + (inBrackets.isEmpty() ? "" : "（" + String.join("，", inBrackets) + "）");
  }

  private static ContactText contact(Contact contact) {
    return new ContactText(
        Words.setting(contact.person(), "联系人"),
        Words.setting(contact.phone(), "联系电话"),
        Words.setting(contact.email(), "联系邮箱"));
  }
}
