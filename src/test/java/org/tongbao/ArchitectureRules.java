package org.tongbao;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The rules of the house. Each returns what breaks it, a line for each finding. */
final class ArchitectureRules {
  private static final String MAIN = Rooms.ROOT + ".Main";

  private static final Pattern VAGUE =
      Pattern.compile(".*(Util|Utils|Helper|Service|Manager|Impl|Dto)");

  private static final Pattern SYSTEM_CLOCK = Pattern.compile("nanoTime|currentTimeMillis");

  private ArchitectureRules() {}

  /** Classes that use what the line of their room does not allow. */
  static List<String> arrows(JavaClasses code, Rooms rooms) {
    return code.stream()
        .flatMap(user -> user.getDirectDependenciesFromSelf().stream())
        .filter(arrow -> !isAllowed(arrow, rooms))
        .map(Dependency::getDescription)
        .toList();
  }

  private static boolean isAllowed(Dependency arrow, Rooms rooms) {
    JavaClass used = arrow.getTargetClass().getBaseComponentType();
    return used.isPrimitive()
        || rooms.allows(arrow.getOriginClass().getPackageName(), used.getPackageName());
  }

  /** Packages without a line, and lines without a package. */
  static List<String> unlisted(JavaClasses code, Rooms rooms) {
    List<String> packages = code.stream().map(JavaClass::getPackageName).distinct().toList();
    return Stream.concat(
            packages.stream()
                .filter(name -> !rooms.packages().contains(name))
                .map(name -> name + " has no line"),
            rooms.packages().stream()
                .filter(name -> !packages.contains(name))
                .map(name -> name + " has no class"))
        .toList();
  }

  /** Classes that stand in the root package beside Main. */
  static List<String> besideMain(JavaClasses code) {
    return names(
        code,
        each ->
            each.getPackageName().equals(Rooms.ROOT)
                && !each.getSimpleName().equals("package-info")
                && !each.getName().equals(MAIN)
                && !each.getName().startsWith(MAIN + "$"));
  }

  /** Packages that do not promise nullness. */
  static List<String> notNullMarked(JavaClasses code) {
    return code.stream()
        .map(JavaClass::getPackage)
        .distinct()
        .filter(each -> !each.isAnnotatedWith(NullMarked.class))
        .map(JavaPackage::getName)
        .toList();
  }

  /** Uses of the clock outside Main. */
  static List<String> clockUses(JavaClasses code) {
    return noClasses()
        .that()
        .doNotHaveFullyQualifiedName(MAIN)
        .should()
        .accessTargetWhere(describe("asks the clock", ArchitectureRules::asksTheClock))
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .allowEmptyShould(true)
        .evaluate(code)
        .getFailureReport()
        .getDetails();
  }

  private static boolean asksTheClock(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getTarget().getName();
    return (owner.startsWith("java.time.") && name.equals("now"))
        || (owner.equals("java.lang.System") && SYSTEM_CLOCK.matcher(name).matches());
  }

  /** Classes whose names do not say what they are. */
  static List<String> vagueNames(JavaClasses code) {
    return names(code, each -> VAGUE.matcher(each.getSimpleName()).matches());
  }

  private static List<String> names(JavaClasses code, Predicate<JavaClass> broken) {
    return code.stream().filter(broken).map(JavaClass::getName).toList();
  }
}
