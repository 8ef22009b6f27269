package org.tongbao;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The program keeps the rules of the house, and each rule refuses what breaks it. When the first
 * half fails, mend the code, not the list; a new package needs a line in {@link Rooms} and a
 * sentence in ARCHITECTURE.md.
 */
class ArchitectureTest {
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(Rooms.ROOT);

  @Test
  void usesNothingButItsLineAllows() {
    assertThat(ArchitectureRules.arrows(CODE, Rooms.HOUSE)).isEmpty();
  }

  @Test
  void listsEveryPackage() {
    assertThat(ArchitectureRules.unlisted(CODE, Rooms.HOUSE)).isEmpty();
  }

  @Test
  void listsARoomBelowAllThatItUses() {
    assertThat(Rooms.HOUSE.outOfOrder()).isEmpty();
  }

  @Test
  void givesNobodyButTheCommandsEveryRoom() {
    assertThat(Rooms.HOUSE.wildcards()).isEmpty();
  }

  @Test
  void hasOnlyMainInItsRoot() {
    assertThat(ArchitectureRules.besideMain(CODE)).isEmpty();
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(ArchitectureRules.notNullMarked(CODE)).isEmpty();
  }

  @Test
  void onlyMainAsksTheClock() {
    assertThat(ArchitectureRules.clockUses(CODE)).isEmpty();
  }

  @Test
  void namesSayWhatAThingIs() {
    assertThat(ArchitectureRules.vagueNames(CODE)).isEmpty();
  }

  /** Something wrong for each rule, made up or compiled here. */
  @Nested
  class Refuses {
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("class (\\w+)");

    @TempDir Path folder;

    @Test
    void anArrowThatIsNotAllowed() throws IOException {
      assertThat(
              ArchitectureRules.arrows(
                  compiled(
                      "package org.tongbao.store; public class Table {}",
                      "package org.tongbao.problem; class Fault { org.tongbao.store.Table table; }"),
                  Rooms.HOUSE))
          .singleElement()
          .asString()
          .contains("org.tongbao.problem.Fault", "org.tongbao.store.Table");
    }

    @Test
    void aLibraryThatIsNotAllowed() throws IOException {
      assertThat(
              ArchitectureRules.arrows(
                  compiled("package org.tongbao.problem; class Fault { java.sql.Date day; }"),
                  Rooms.HOUSE))
          .singleElement()
          .asString()
          .contains("org.tongbao.problem.Fault", "java.sql.Date");
    }

    @Test
    void aUseOfMain() throws IOException {
      assertThat(
              ArchitectureRules.arrows(
                  compiled(
                      "package org.tongbao; public class Main {}",
                      "package org.tongbao.cli; class Line { org.tongbao.Main main; }"),
                  Rooms.HOUSE))
          .singleElement()
          .asString()
          .contains("org.tongbao.cli.Line", "org.tongbao.Main");
    }

    @Test
    void ourOwnClassesUnderAStricterLine() {
      assertThat(ArchitectureRules.arrows(CODE, Rooms.of("inspection | | java.text")))
          .isNotEmpty()
          .allSatisfy(
              finding ->
                  assertThat(finding).contains("org.tongbao.inspection.", "org.tongbao.problem."));
    }

    @Test
    void aPackageThatIsNotListedAndALineThatHasNoPackage() throws IOException {
      assertThat(
              ArchitectureRules.unlisted(
                  compiled("package org.tongbao.attic; class Box {}"), Rooms.of("cellar | |")))
          .containsExactly("org.tongbao.attic has no line", "org.tongbao.cellar has no class");
    }

    @Test
    void aCycle() {
      assertThat(Rooms.of("left | right |\nright | left |").outOfOrder())
          .containsExactly("left uses right, which is not above it");
    }

    @Test
    void aWildcardForAnyoneButTheCommands() {
      assertThat(Rooms.of("plan | * |\ncli | * |\nstore | | ..").wildcards())
          .containsExactly("plan may use everything", "store may use everything");
    }

    @Test
    void aSecondClassBesideMain() throws IOException {
      assertThat(
              ArchitectureRules.besideMain(
                  compiled(
                      "package org.tongbao; class Main { class Inner {} }",
                      "package org.tongbao; class Second {}")))
          .containsExactly("org.tongbao.Second");
    }

    @Test
    void aPackageThatIsNotNullMarked() throws IOException {
      assertThat(
              ArchitectureRules.notNullMarked(compiled("package org.tongbao.attic; class Box {}")))
          .containsExactly("org.tongbao.attic");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Object o = java.time.Instant.now();",
          "Object o = java.time.LocalDate.now(java.time.ZoneOffset.UTC);",
          "java.time.Clock o;",
          "long o = System.nanoTime();",
          "long o = System.currentTimeMillis();"
        })
    void aUseOfTheClock(String use) throws IOException {
      assertThat(
              ArchitectureRules.clockUses(
                  compiled("package org.tongbao.render; class Late { " + use + " }")))
          .isNotEmpty()
          .allSatisfy(finding -> assertThat(finding).contains("org.tongbao.render.Late"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "DateUtil",
          "DateUtils",
          "DateHelper",
          "DateService",
          "DateManager",
          "DateImpl",
          "DateDto"
        })
    void aVagueName(String name) throws IOException {
      assertThat(
              ArchitectureRules.vagueNames(
                  compiled("package org.tongbao.render; class " + name + " {}")))
          .containsExactly("org.tongbao.render." + name);
    }

    private JavaClasses compiled(String... sources) throws IOException {
      List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", folder.toString()));
      for (String source : sources) {
        Path file = folder.resolve(first(PACKAGE, source)).resolve(first(TYPE, source) + ".java");
        Files.createDirectories(file.getParent());
        arguments.add(Files.writeString(file, source).toString());
      }
      assertThat(
              ToolProvider.getSystemJavaCompiler()
                  .run(null, null, null, arguments.toArray(String[]::new)))
          .isZero();
      return new ClassFileImporter().importPath(folder);
    }

    private static String first(Pattern pattern, String source) {
      return pattern
          .matcher(source)
          .results()
          .map((MatchResult r) -> r.group(1))
          .findFirst()
          .orElseThrow();
    }
  }
}
