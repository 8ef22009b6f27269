package org.tongbao;

import com.tngtech.archunit.core.domain.PackageMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rooms of the house, a line for each: its name, the rooms it may use, and the libraries it may
 * use beside {@link #EVERYWHERE}.
 */
final class Rooms {
  static final String ROOT = "org.tongbao";

  /** What every room may use of the JDK: no SQL, no network, no screen. */
  private static final List<String> EVERYWHERE =
      List.of(
          "java.io..",
          "java.lang..",
          "java.math..",
          "java.nio..",
          "java.time..",
          "java.util..",
          "org.jspecify.annotations");

  /**
   * A room stands below the rooms it uses. {@code *} is every room above the line. In {@code
   * template}, {@code javax.swing.tree} is what FreeMarker gives an element's place as; {@code
   * org.springframework.util} deletes folders.
   */
  static final Rooms HOUSE =
      of(
          """
          problem         | | org.apache.commons.text..
          cache           | |
          json            | |
          xml             | | com.fasterxml.aalto.. org.codehaus.stax2 javax.xml.stream..
          opc             | xml | org.apache.commons.compress.. javax.xml.stream..
          workspace       | problem |
          compare         | opc xml | java.text javax.xml.stream.. org.apache.pdfbox.. com.github.difflib..
          chart           | |
          inspection      | problem | java.text
          statistics      | inspection |
          notice          | inspection problem statistics |
          intake.text     | inspection opc problem xml | org.apache.commons.csv.. javax.xml.stream..
          intake.settings | inspection intake.text problem | org.snakeyaml.engine..
          intake.sheet    | inspection intake.text problem |
          markup          | chart problem | com.fasterxml.aalto.. org.codehaus.stax2 javax.xml.stream..
          template        | markup notice problem | freemarker.. javax.swing.tree
          document        | cache chart markup opc problem xml | org.docx4j.. jakarta.xml.bind \
                            org.glassfish.jaxb.runtime.v2 org.apache.commons.compress.. \
                            javax.xml.stream.. javax.xml.namespace
          html            | chart markup xml | javax.xml.stream..
          lint.docx       | cache opc problem xml | javax.xml.stream..
          lint.rules      | lint.docx problem | org.snakeyaml.engine..
          lint.report     | json lint.rules problem xml |
          lint            | lint.docx lint.rules |
          archive         | inspection problem xml | java.security javax.xml.stream..
          store           | inspection problem | org.h2 org.postgresql java.sql.. javax.sql.. \
                            org.springframework.core.io.. org.springframework.dao \
                            org.springframework.jdbc.. org.springframework.transaction.support
          results         | archive inspection intake.sheet intake.text notice problem statistics store |
          output          | problem store | java.security org.springframework.util
          origin          | chart inspection intake.sheet intake.text markup notice problem |
          proof           | document inspection intake.sheet notice problem statistics store |
          plan            | archive document inspection intake.settings intake.sheet intake.text \
                            lint.rules output problem results store template |
          render          | document html inspection intake.sheet lint lint.docx lint.rules markup \
                            notice origin plan problem proof results statistics store template |
          derived         | inspection notice origin output plan problem render statistics store \
                            template | org.springframework.util
          check           | derived document inspection intake.settings intake.sheet markup notice origin output \
                            plan problem render results statistics store template |
          batch           | check derived inspection intake.sheet intake.text notice origin output \
                            plan problem render results statistics store template | me.tongfei.. \
                            org.springframework.batch.. org.springframework.core.task.. \
                            org.springframework.jdbc.support org.springframework.transaction.. \
                            org.springframework.util java.sql javax.sql
          filing          | archive batch compare derived document html inspection intake.settings intake.sheet \
                            intake.text json lint.docx lint.rules markup output plan problem render results statistics \
                            store template xml | org.springframework.util java.sql
          authoring       | compare derived document inspection intake.settings intake.sheet \
                            intake.text lint.rules markup notice output plan problem render results statistics \
                            store template |
          preview         | batch check document html inspection intake.sheet lint.docx lint.rules markup notice origin output plan problem \
                            proof render store template | org.springframework.util java.sql
          workbench       | archive authoring check compare filing inspection intake.settings intake.sheet intake.text \
                            lint.docx output plan preview problem render statistics template workspace | freemarker.. io.javalin.. java.net \
                            java.security java.sql org.commonmark..
          cli             | * | picocli.. io.javalin.util java.net java.security java.sql java.lang.management
          org.tongbao     | cli problem | picocli.. java.net java.security
          """);

  private final Map<String, Room> byPackage = new LinkedHashMap<>();

  private record Room(String name, List<String> rooms, List<String> libraries) {}

  private Rooms() {}

  /** Rooms from lines such as {@code statistics | inspection |}. */
  static Rooms of(String lines) {
    Rooms rooms = new Rooms();
    for (String line : lines.lines().toList()) {
      String[] cells = line.split("\\|", -1);
      Room room = new Room(cells[0].strip(), words(cells[1]), words(cells[2]));
      rooms.byPackage.put(packageOf(room.name()), room);
    }
    return rooms;
  }

  private static List<String> words(String cell) {
    return Arrays.stream(cell.split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  private static String packageOf(String name) {
    return name.equals(ROOT) ? ROOT : ROOT + "." + name;
  }

  Set<String> packages() {
    return byPackage.keySet();
  }

  /** Whether a class of one package may use a class of the other. A package without a line may. */
  boolean allows(String user, String used) {
    Room room = byPackage.get(user);
    if (room == null || used.equals(user)) {
      return true;
    }
    if (used.equals(ROOT) || used.startsWith(ROOT + ".")) {
      return room.rooms().stream()
          .anyMatch(name -> name.equals("*") ? !used.equals(ROOT) : used.equals(packageOf(name)));
    }
    return Stream.concat(EVERYWHERE.stream(), room.libraries().stream())
        .anyMatch(library -> PackageMatcher.of(library).matches(used));
  }

  /** Rooms that name one which stands not above them: so there is no cycle. */
  List<String> outOfOrder() {
    List<String> findings = new ArrayList<>();
    Set<String> above = new HashSet<>(Set.of("*"));
    for (Room room : byPackage.values()) {
      room.rooms().stream()
          .filter(name -> !above.contains(name))
          .forEach(name -> findings.add(room.name() + " uses " + name + ", which is not above it"));
      above.add(room.name());
    }
    return findings;
  }

  /** Rooms that may use all others, or all libraries; only {@code cli} may use all rooms. */
  List<String> wildcards() {
    return byPackage.values().stream()
        .filter(
            room ->
                (room.rooms().contains("*") && !room.name().equals("cli"))
                    || room.libraries().contains("*")
                    || room.libraries().contains(".."))
        .map(room -> room.name() + " may use everything")
        .toList();
  }
}
