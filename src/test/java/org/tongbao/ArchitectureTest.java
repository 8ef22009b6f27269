package org.tongbao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The arrows between the packages. When this fails, the code is to be mended, not the list; a new
 * package needs a line here and a sentence in ARCHITECTURE.md.
 */
class ArchitectureTest {
  private static final String ROOT = "org.tongbao";

  private static final String JDBC = "org.springframework.jdbc..";
  private static final String TRANSACTION = "org.springframework.transaction.support";

  /** Deletes a folder with all that is in it. */
  private static final String FOLDERS = "org.springframework.util";

  private static final String SPRING_CORE = "org.springframework.core.io..";
  private static final String XML = "javax.xml.stream..";
  private static final String COMPRESS = "org.apache.commons.compress..";

  /** What every package may use of the JDK; no SQL, no network, no screen. */
  private static final List<String> JDK =
      List.of(
          "java.io..", "java.lang..", "java.math..", "java.nio..", "java.time..", "java.util..");

  private static final Map<String, List<String>> ALLOWED = new LinkedHashMap<>();

  static {
    allow("problem", "", "org.apache.commons.text..");
    allow("inspection", "problem");
    allow("statistics", "inspection");
    allow("chart", "");
    allow("notice", "inspection problem statistics");
    allow(
        "intake.text",
        "inspection problem",
        "org.apache.commons.csv..",
        "org.dhatim.fastexcel.reader",
        "com.fasterxml.aalto..",
        XML);
    allow("intake.settings", "inspection intake.text problem", "org.snakeyaml.engine..");
    allow("intake.sheet", "inspection intake.text problem");
    allow(
        "store",
        "inspection problem",
        "org.h2",
        "org.postgresql",
        "org.springframework.dao",
        "java.sql..",
        "javax.sql..",
        JDBC,
        TRANSACTION,
        SPRING_CORE);
    // what a template's element stands in, FreeMarker gives as a node of Swing's trees
    allow("template", "markup notice problem", "freemarker..", "javax.swing.tree");
    allow("markup", "chart problem", "com.fasterxml.aalto..", "org.codehaus.stax2", XML);
    allow("html", "chart markup xml", XML);
    allow("document", "cache chart markup problem xml", COMPRESS, XML, "javax.xml.namespace");
    allow("proof", "document inspection intake.sheet notice problem statistics store");
    allow("json", "");
    allow("cache", "");
    allow("xml", "", "com.fasterxml.aalto..", "org.codehaus.stax2", XML);
    allow("archive", "inspection problem xml", "java.security", XML);
    allow("lint", "lint.docx lint.rules");
    allow("lint.docx", "cache problem xml", XML);
    allow("lint.rules", "lint.docx problem", "org.snakeyaml.engine..");
    allow("lint.report", "json lint.rules problem", "org.apache.commons.text..");
    allow("output", "problem store", "java.security", FOLDERS);
    allow("compare", "");
    allow(
        "plan",
        "archive document inspection intake.settings intake.sheet intake.text output "
            + "problem store template");
    allow(
        "render",
        "document html inspection intake.sheet lint lint.docx lint.rules markup notice "
            + "plan problem proof statistics store template");
    allow(
        "derived",
        "inspection markup notice output plan problem render statistics store template",
        FOLDERS);
    allow(
        "check",
        "derived document inspection intake.sheet markup notice plan problem render "
            + "statistics store template");
    allow(
        "batch",
        "check derived inspection intake.sheet intake.text lint.rules notice output "
            + "plan problem render statistics store template",
        "org.springframework.batch..",
        "org.springframework.core.task..",
        "org.springframework.jdbc.support",
        "org.springframework.transaction..",
        "me.tongfei..",
        FOLDERS,
        "java.sql",
        "javax.sql");
    allow(
        "filing",
        "archive batch compare document html inspection intake.settings intake.text "
            + "json lint.docx lint.rules markup output plan problem render statistics store "
            + "template xml",
        FOLDERS,
        "java.sql");
    allow(
        "authoring",
        "compare derived document inspection intake.settings intake.sheet intake.text "
            + "markup notice output plan problem render statistics store template");
    allow(
        "preview",
        "batch check html inspection intake.sheet markup notice output plan problem "
            + "proof render store template xml",
        FOLDERS,
        "com.sun.net.httpserver",
        "java.net",
        "java.security",
        "java.sql");
    allow("cli", "..", "picocli..", "java.net", "java.security", "java.sql");
    allow("", "cli problem", "picocli..", "java.net", "java.security");
  }

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  /**
   * A package's line.
   *
   * @param name the package below ours; empty for the root
   * @param rooms which of ours it may use besides itself, with blanks between; {@code ..} for all
   * @param libraries packages of others, and of the JDK beyond {@link #JDK}
   */
  private static void allow(String name, String rooms, String... libraries) {
    List<String> packages = new ArrayList<>(JDK);
    packages.add("org.jspecify.annotations");
    packages.add(ours(name));
    Arrays.stream(rooms.split(" "))
        .filter(r -> !r.isEmpty())
        .map(r -> ours(r))
        .forEach(packages::add);
    packages.addAll(List.of(libraries));
    ALLOWED.put(ours(name), packages);
  }

  private static String ours(String name) {
    return name.isEmpty() || name.equals("..") ? ROOT + name : ROOT + "." + name;
  }

  private static ArchRule onlyUses(String name, List<String> targets) {
    return classes()
        .that()
        .resideInAPackage(name)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(targets.toArray(String[]::new));
  }

  static List<String> packages() {
    return List.copyOf(ALLOWED.keySet());
  }

  @ParameterizedTest
  @MethodSource("packages")
  void usesNothingButItsLineAllows(String name) {
    onlyUses(name, ALLOWED.getOrDefault(name, List.of())).check(CODE);
  }

  @Test
  void listsEveryPackage() {
    assertThat(CODE.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(ALLOWED.keySet());
  }

  @Test
  void failsWhenALineForbidsWhatAPackageUses() {
    List<String> withoutProblem =
        new ArrayList<>(ALLOWED.getOrDefault(ours("inspection"), List.of()));
    withoutProblem.remove(ours("problem"));
    var outcome = onlyUses(ours("inspection"), withoutProblem).evaluate(CODE);
    assertThat(outcome.getFailureReport().getDetails())
        .isNotEmpty()
        .allSatisfy(
            detail ->
                assertThat(detail)
                    .containsAnyOf(
                        "org.tongbao.inspection.DerivedNoticeEntry",
                        "org.tongbao.inspection.GivenTotal",
                        "org.tongbao.inspection.NoticeSettings")
                    .contains("org.tongbao.problem.Place"));
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(CODE.stream().map(JavaClass::getPackage).distinct())
        .allMatch(each -> each.isAnnotatedWith(NullMarked.class), "is @NullMarked")
        .extracting(JavaPackage::getName)
        .contains(ROOT);
  }

  @Test
  void onlyMainAsksTheClock() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + ".Main")
        .should()
        .accessTargetWhere(
            JavaAccess.Predicates.targetOwner(HasName.Predicates.nameStartingWith("java.time."))
                .and(JavaAccess.Predicates.target(HasName.Predicates.name("now"))))
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .orShould()
        .accessTargetWhere(
            JavaAccess.Predicates.targetOwner(HasName.Predicates.name("java.lang.System"))
                .and(
                    JavaAccess.Predicates.target(
                        HasName.Predicates.nameMatching("nanoTime|currentTimeMillis"))))
        .check(CODE);
  }

  @Test
  void namesSayWhatAThingIs() {
    Pattern vague = Pattern.compile(".*(Util|Utils|Helper|Service|Manager|Impl|Dto)");
    assertThat(CODE.stream().map(JavaClass::getSimpleName))
        .noneMatch(name -> vague.matcher(name).matches());
  }
}
