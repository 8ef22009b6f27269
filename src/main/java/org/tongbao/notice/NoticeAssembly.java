package org.tongbao.notice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Band;
import org.tongbao.inspection.Basis;
import org.tongbao.inspection.Contact;
import org.tongbao.inspection.DocumentNumber;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.Imprint;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.Letterhead;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.statistics.Census;
import org.tongbao.statistics.Dimension;
import org.tongbao.statistics.GroupTally;
import org.tongbao.statistics.Ranking;
import org.tongbao.statistics.Tally;

/** Makes the notice model out of settings, counts and facts. */
public final class NoticeAssembly {
  private static final String SUM = "合计";

  private final NoticeSettings settings;
  private final Census census;
  private final Facts facts;
  private final List<UnitFinding> findings;

  /** Prepares an assembly; the findings are read at once. */
  public NoticeAssembly(NoticeSettings settings, Census census, Facts facts) {
    this.settings = settings;
    this.census = census;
    this.facts = facts;
    this.findings = facts.findings();
  }

  /** The finished model. */
  public Notice assemble() {
    NoticeSettings.Paper paper = settings.paper();
    DocumentNumber number = paper.number();
    return new Notice(
        paper.issuer(),
        paper.signedBy(),
        PeriodText.of(settings.period()),
        Span.of(settings.window()),
        date(),
        number == null ? null : number.print(),
        head(paper.head()),
        paper.sealed(),
        absentIfEmpty(paper.remark()),
        imprint(paper.imprint()),
        absentIfEmpty(String.join("，", settings.addressees())),
        new Names(settings.bases().stream().map(NoticeAssembly::basis).toList()),
        absentIfEmpty(settings.approval()),
        absentIfEmpty(settings.partner()),
        Day.ofNullable(settings.deadline()),
        absentIfEmpty(settings.reportTo()),
        contact(settings.contact()),
        settings.ratesPublished(),
        print(settings.passLine()),
        census.kinds().stream().map(this::inspected).toList(),
        FindingProse.sections(findings),
        settings.facts().stream().map(f -> new FactValue(f.name(), f.value(), f.unit())).toList(),
        settings.factTables().stream()
            .map(table -> new TableOfFacts(table.name(), table.columns(), table.rows()))
            .toList());
  }

  private Day date() {
    Day date = Day.ofNullable(settings.paper().date());
    return date == null ? Day.openIn(settings.period().year()) : date;
  }

  private static @Nullable HeadText head(@Nullable Letterhead head) {
    return head == null ? null : new HeadText(head.form().label(), head.mark());
  }

  private @Nullable ImprintText imprint(@Nullable Imprint imprint) {
    if (imprint == null) {
      return null;
    }
    Day printed = Day.ofNullable(imprint.printed());
    return new ImprintText(
        String.join("，", imprint.copies()),
        imprint.printer(),
        printed == null ? Day.openIn(settings.period().year()) : printed);
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
        absentIfEmpty(contact.person()),
        absentIfEmpty(contact.phone()),
        absentIfEmpty(contact.email()));
  }

  private static @Nullable String absentIfEmpty(String text) {
    return text.isEmpty() ? null : text;
  }

  private Inspected inspected(String kind) {
    Tally total = census.total(kind);
    List<UnitFinding> own =
        findings.stream().filter(each -> each.finding().kind().equals(kind)).toList();
    List<Ranking.Ranked<InspectedUnit>> ranking = ranking(kind);
    return new Inspected(
        kind,
        total.running(),
        total.checked(),
        total.passed(),
        total.failed(),
        Percentage.of(total.rate()),
        total.running() == total.checked(),
        Group.of(new GroupName(SUM, SUM), total),
        groups(kind, Dimension.REGION, settings.regions()),
        groups(kind, Dimension.DEPARTMENT, settings.departments()),
        groups(kind, Dimension.PLATFORM, List.of()),
        groups(kind, Dimension.LEVEL, List.of()),
        FindingProse.sections(own),
        listed(own),
        facts.units(kind),
        ranking.stream().map(NoticeAssembly::rankedUnit).toList(),
        bands(ranking.stream().map(Ranking.Ranked::item).toList()));
  }

  private Groups groups(String kind, Dimension dimension, List<GroupName> names) {
    Map<String, GroupName> byName =
        names.stream().collect(Collectors.toMap(GroupName::name, name -> name));
    List<Group> groups = new ArrayList<>();
    for (GroupTally tally : census.by(dimension, kind)) {
      String name = tally.group();
      groups.add(Group.of(byName.getOrDefault(name, new GroupName(name, name)), tally.tally()));
    }
    return new Groups(groups);
  }

  private static List<ListedUnit> listed(List<UnitFinding> findings) {
    Map<InspectedUnit, List<String>> problems = new LinkedHashMap<>();
    for (UnitFinding each : findings) {
      if (each.finding().listed() && each.unit() != null) {
        problems
            .computeIfAbsent(each.unit(), unused -> new ArrayList<>())
            .add(each.finding().problem());
      }
    }
    return problems.entrySet().stream()
        .map(row -> ListedUnit.of(row.getKey(), row.getValue()))
        .toList();
  }

  private List<Ranking.Ranked<InspectedUnit>> ranking(String kind) {
    Comparator<InspectedUnit> bestFirst = Comparator.comparing(NoticeAssembly::score).reversed();
    return Ranking.dense(facts.scored(kind), bestFirst);
  }

  private static RankedUnit rankedUnit(Ranking.Ranked<InspectedUnit> ranked) {
    InspectedUnit unit = ranked.item();
    return new RankedUnit(
        ranked.rank(),
        Ordinals.print(ranked.rank()),
        unit.name(),
        NamedUnit.groupOf(unit),
        unit.sponsor(),
        print(score(unit)));
  }

  /** Units below the lowest band lie in none. */
  private List<ScoreBand> bands(List<InspectedUnit> bestFirst) {
    List<ScoreBand> bands = new ArrayList<>();
    @Nullable BigDecimal above = null;
    for (Band band : settings.bands()) {
      BigDecimal below = above;
      List<String> names =
          bestFirst.stream()
              .filter(unit -> score(unit).compareTo(band.from()) >= 0)
              .filter(unit -> below == null || score(unit).compareTo(below) < 0)
              .map(InspectedUnit::name)
              .toList();
      bands.add(new ScoreBand(band.name(), print(band.from()), new Names(names)));
      above = band.from();
    }
    return bands;
  }

  private static BigDecimal score(InspectedUnit unit) {
    return Objects.requireNonNull(unit.score());
  }

  /** 92.5, not 92.50. */
  private static String print(BigDecimal points) {
    BigDecimal plain = points.stripTrailingZeros();
    return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
  }
}
