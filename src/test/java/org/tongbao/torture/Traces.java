package org.tongbao.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.tongbao.output.Sha256;
import org.tongbao.program.Program;

/**
 * What a command leaves in its folders: each file with its digest, and the rows of the database.
 */
final class Traces {
  /** A database's pages differ between two runs. */
  private static final String DATABASE = "tongbao.mv.db";

  /** Copies of what stands in the bags; other commands that list or file them write them too. */
  private static final List<String> COPIES =
      List.of("archive/.tongbao/catalogue.tsv", "archive/.tongbao/given.txt");

  private static final String TEMPORARY = "tmp/";

  private static final String ROWS =
      "SELECT table_name FROM information_schema.tables WHERE table_name LIKE 'TONGBAO_%'";

  private Traces() {}

  /** All files, and how many rows the tables of the output folder's database have. */
  static SortedMap<String, String> all(Path folder) throws IOException {
    SortedMap<String, String> traces = files(folder);
    Path database = folder.resolve("output/.tongbao/tongbao");
    if (!Files.exists(database.resolveSibling(DATABASE))) {
      return traces;
    }
    try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + database);
        Statement statement = connection.createStatement()) {
      List<String> tables = new ArrayList<>();
      try (ResultSet names = statement.executeQuery(ROWS)) {
        while (names.next()) {
          tables.add(names.getString(1));
        }
      }
      if (!tables.isEmpty()) { // a full disk may have left an empty database
        tables.add("batch_job_instance");
        tables.add("batch_job_execution WHERE end_time IS NULL");
        tables.add("batch_step_execution WHERE end_time IS NULL");
      }
      for (String table : tables) {
        traces.put("rows of " + table, count(statement, table));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return traces;
  }

  private static String count(Statement statement, String table) throws SQLException {
    try (ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
      count.next();
      return count.getString(1);
    }
  }

  /** The reminders that a command has printed. */
  static List<String> reminders(Program.Run run) {
    return (run.out() + run.err()).lines().filter(line -> line.contains("提醒")).toList();
  }

  /** Differences, one a line. */
  static List<String> differences(Map<String, String> expected, Map<String, String> found) {
    List<String> differences = new ArrayList<>();
    expected.forEach(
        (name, value) -> {
          if (!found.containsKey(name)) {
            differences.add("lost: " + name);
          } else if (!Objects.equals(found.get(name), value)) {
            differences.add("changed: " + name);
          }
        });
    found.keySet().stream()
        .filter(name -> !expected.containsKey(name))
        .forEach(name -> differences.add("left behind: " + name));
    return differences;
  }

  /** The digests of all files, by their paths; no digest for folders. */
  private static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        String name = folder.relativize(path).toString();
        boolean same = Files.isRegularFile(path) && !name.endsWith(DATABASE);
        files.put(name, same ? Sha256.of(path) : "");
      }
    }
    files.keySet().removeAll(COPIES);
    return files;
  }

  /**
   * What a user sees too early after a command was stopped: every file that is not hidden must be
   * as in the end, and a folder beside the documents or a bag must be whole. Nobody looks into the
   * system's folder for temporary files.
   */
  static List<String> unfinished(Path folder, Map<String, String> expected) throws IOException {
    List<String> faults = new ArrayList<>();
    SortedMap<String, String> found = files(folder);
    found.forEach(
        (name, digest) -> {
          boolean hidden = name.startsWith(TEMPORARY) || ("/" + name).contains("/.");
          if (digest.isEmpty() || hidden) {
            return;
          }
          if (!digest.equals(expected.get(name))) {
            faults.add("seen too early: " + name);
          }
          String[] path = name.split("/", 3);
          String whole = path.length < 3 ? name : path[0] + '/' + path[1] + '/';
          expected.keySet().stream()
              .filter(each -> each.startsWith(whole) && !found.containsKey(each))
              .forEach(each -> faults.add("not there yet: " + each));
        });
    return faults.stream().distinct().toList();
  }

  /** Copies a folder with the times of its files. */
  static void copy(Path from, Path to) throws IOException {
    FileSystemUtils.deleteRecursively(to);
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }
}
