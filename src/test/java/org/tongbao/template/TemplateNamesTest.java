package org.tongbao.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongbao.authoring.Example;
import org.tongbao.authoring.ExampleFolder;
import org.tongbao.authoring.ExampleVariants;
import org.tongbao.inspection.OwnColumns;
import org.tongbao.notice.Clause;
import org.tongbao.notice.FindingRow;
import org.tongbao.notice.Groups;
import org.tongbao.notice.Inspected;
import org.tongbao.notice.Notice;
import org.tongbao.notice.UnitRow;

/**
 * templates/README.md lists every name that a template may use: its type from the model, its
 * meaning from {@code names.txt}, a value from the samples. A new component without a meaning
 * fails; if the tables differ, {@code ./dev goldens} writes them again.
 */
class TemplateNamesTest {
  private static final Path GUIDE = Path.of("templates/README.md");
  private static final String BEGIN = "<!-- 以下各表由程序生成，请不要手改 -->\n";
  private static final String END = "<!-- 生成到此为止 -->\n";
  private static final int LONGEST_SAMPLE = 40;

  private static final NameGuide NAMES = new NameGuide();
  private static final Map<Class<?>, List<Method>> MODEL = new Vocabulary().types();
  private static final List<Notice> NOTICES = new ArrayList<>();
  private static final List<Notice> LETTERS = new ArrayList<>();

  @BeforeAll
  static void read() throws Exception {
    for (String sample : List.of("guangdong-2024-q2", "example-full", "example-figures")) {
      Example example =
          new ExampleFolder(Path.of("input", sample), sample)
              .read(
                  TemplateFolders.of(Path.of("templates")),
                  sample.equals("example-figures") ? "figures" : "province");
      NOTICES.add(example.notice());
      if (sample.equals("example-full")) {
        NOTICES.add(Objects.requireNonNull(ExampleVariants.of(example).get("往期")).notice());
      }
    }
    Path letters = Path.of("templates/letter/examples/small");
    new ExampleFolder(letters, "letter")
        .models(TemplateFolders.of(Path.of("templates")), "letter")
        .forEach(m -> LETTERS.add(m.notice()));
  }

  private static String name(String written) {
    return written.replaceFirst("\\(.*", "");
  }

  @Test
  void everyNameHasAMeaningAndEveryMeaningItsName() {
    TreeSet<String> model = new TreeSet<>();
    MODEL.forEach(
        (type, methods) ->
            methods.forEach(m -> model.add(type.getSimpleName() + "." + m.getName())));
    TreeSet<String> told = new TreeSet<>();
    for (NameGuide.Section section : NAMES.sections()) {
      section
          .meanings()
          .keySet()
          .forEach(n -> told.add(section.type().getSimpleName() + "." + name(n)));
    }

    assertThat(told).isEqualTo(model);
  }

  /** A column of such a name could not be asked for. */
  @Test
  void noOwnColumnHasANameOfAUnitOrAFinding() {
    assertThat(MODEL.get(UnitRow.class)).extracting(Method::getName).allMatch(OwnColumns::isTaken);
    assertThat(MODEL.get(FindingRow.class))
        .extracting(Method::getName)
        .allMatch(OwnColumns::isTaken);
  }

  @Test
  void theGuideTellsThem() throws IOException {
    String guide = Files.readString(GUIDE);
    int begin = guide.indexOf(BEGIN);
    int end = guide.indexOf(END);
    assertThat(begin).isPositive().isLessThan(end);
    String right = guide.substring(0, begin + BEGIN.length()) + tables() + guide.substring(end);
    if (Boolean.getBoolean("goldens.accept")) {
      assertThat(System.getenv("CI")).as("goldens are not accepted in CI").isNull();
      Files.writeString(GUIDE, right);
    }

    assertThat(GUIDE).content().isEqualTo(right);
  }

  private static String tables() {
    StringBuilder tables = new StringBuilder("\n");
    for (NameGuide.Section section : NAMES.sections()) {
      List<ModelName> names = NAMES.names(section.type());
      if (names.isEmpty()) {
        continue;
      }
      tables.append("### `").append(section.called()).append("`：").append(section.title());
      tables.append("\n\n| 名称 | 类型 | 意思 | 样值 |\n|---|---|---|---|\n");
      for (ModelName name : names) {
        String cells =
            String.join(
                " | ",
                "`" + section.called() + "." + name.written() + "`",
                type(name.method().getGenericReturnType()) + (name.mayBeAbsent() ? "，可能没有" : ""),
                name.meaning(),
                sample(section.type(), name));
        tables.append("| ").append(cells).append(" |\n");
      }
      tables.append('\n');
    }
    return tables.toString();
  }

  private static String type(Type type) {
    if (type instanceof ParameterizedType several) {
      return "一串：" + type(several.getActualTypeArguments()[0]);
    }
    String name = type instanceof Class<?> simple ? simple.getSimpleName() : type.getTypeName();
    return switch (name) {
      case "String", "Words" -> "文字";
      case "int", "Count", "Figure", "Numeric" -> "数";
      case "Row" -> "见 `unit`、`finding`、`group`";
      case "boolean" -> "是否";
      default -> "见 `" + called(name) + "`";
    };
  }

  private static String called(String type) {
    return NAMES.sections().stream()
        .filter(section -> section.type().getSimpleName().equals(type))
        .findFirst()
        .map(NameGuide.Section::called)
        .orElseThrow(() -> new AssertionError("no word for " + type));
  }

  /** Of the first sample that has one. */
  private static String sample(Class<?> type, ModelName name) {
    for (Notice notice : NOTICES) {
      Object owner = owner(type.getSimpleName(), notice);
      String sample = owner == null ? null : name.sample(owner);
      if (sample != null && !sample.isEmpty()) {
        String whole = sample.replace("|", "\\|");
        return whole.length() > LONGEST_SAMPLE ? whole.substring(0, LONGEST_SAMPLE) + "……" : whole;
      }
    }
    return "";
  }

  /** Something of that type that a sample has. */
  private static @Nullable Object owner(String type, Notice notice) {
    Inspected sites = notice.inspected("政府网站");
    Groups regions = sites.regions();
    Clause clause = clause(notice);
    return switch (type) {
      case "Notice" -> notice;
      case "LevelText" -> notice.level();
      case "Inspected" -> sites;
      case "Groups" -> regions;
      case "Group" -> regions.failing().all().get(0);
      case "Section" -> sites.sections().get(0);
      case "Topic" -> sites.topics().get(0);
      case "Clause" -> clause;
      case "NamedUnit" -> clause.units().get(0);
      case "ListedUnit" -> sites.listed().get(0);
      case "UnitRow" -> sites.units().get(0);
      case "FindingRow" -> first(sites.findings());
      case "RowGroup" -> notice.figures().group(sites.units(), List.of("地区"), false).get(0);
      case "RankedRow" -> first(notice.figures().rank(sites.units(), "得分", false, false, true));
      case "Figure" -> notice.figures().average(sites.units(), "得分");
      case "FigureChange" -> notice.figures().change(sites.checked(), sites.passed());
      case "RankedUnit" -> first(sites.ranking());
      case "RankedGroup" -> regions.ranked().get(0);
      case "ScoreBand" -> first(sites.bands());
      case "Names" -> regions.failing().names();
      case "Percentage" -> sites.passRate();
      case "Day" -> notice.date();
      case "Span" -> notice.window();
      case "NamedWindow" -> first(notice.windows());
      case "PeriodText" -> notice.period();
      case "FactValue" -> first(notice.facts());
      case "TableOfFacts" -> first(notice.tables());
      case "FactRow" -> notice.tables().isEmpty() ? null : first(notice.tables().get(0).rows());
      case "HeadText" -> notice.head();
      case "ImprintText" -> notice.imprint();
      case "ContactText" -> notice.contact();
      case "LastNotice" -> notice.earlier();
      case "PriorCounts" -> sites.earlier();
      case "PriorRate" -> sites.earlier() == null ? null : sites.earlier().passRate();
      case "Change" -> sites.earlier() == null ? null : sites.earlier().change();
      case "TrendPoint" -> first(sites.trend());
      case "FollowUp" -> sites.followUp();
      case "FollowedUnits" -> sites.followUp() == null ? null : sites.followUp().unresolved();
      case "FollowedUnit" ->
          sites.followUp() == null ? null : first(sites.followUp().unresolved().all());
      case "RepeatedUnit" -> first(sites.repeated());
      case "Recheck" -> first(sites.rechecks());
      case "Scope" -> LETTERS.get(0).scope();
      case "SingleUnit" -> LETTERS.get(0).unit();
      case "SingleFinding" -> first(Objects.requireNonNull(LETTERS.get(0).unit()).findings());
      default -> throw new AssertionError("name a sample of the new type " + type);
    };
  }

  /** An account's, which has most to tell. */
  private static Clause clause(Notice notice) {
    return notice.inspected("政务新媒体").topics().get(0).clauses().get(0);
  }

  private static @Nullable Object first(List<?> all) {
    return all.isEmpty() ? null : all.get(0);
  }
}
