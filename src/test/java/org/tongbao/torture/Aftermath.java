package org.tongbao.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tongbao.archive.Bag;
import org.tongbao.archive.BagBroken;
import org.tongbao.archive.BagFault;
import org.tongbao.archive.BagVerifier;
import org.tongbao.output.Sha256;
import org.tongbao.program.Program;

/** How far a killed run had come, and whether the run after it has completed the work. */
final class Aftermath {
  /** All that belongs in a workshop. */
  private static final Set<String> BELONGING = Set.of("tongbao.mv.db", "lock");

  private static final Set<String> AT_THE_DESK = Set.of("lock", "catalogue.tsv");

  private Aftermath() {}

  /**
   * What a database holds.
   *
   * @param runs whose rows they are
   */
  record Rows(int runs, int units, int findings, int drafts) {}

  /** The step in which a run was killed, read from a copy of its job repository. */
  static String place(Path output, Path scratch) throws IOException {
    Path database = output.resolve(".tongbao/tongbao.mv.db");
    if (!Files.exists(database)) {
      return "0 before there was a database";
    }
    Path copy = scratch.resolve("copy.mv.db");
    Files.deleteIfExists(copy);
    Files.copy(database, copy);
    try (Connection connection =
            DriverManager.getConnection("jdbc:h2:file:" + scratch.resolve("copy"));
        Statement statement = connection.createStatement();
        ResultSet step =
            statement.executeQuery(
                "SELECT s.step_execution_id, s.step_name, s.status, j.status"
                    + " FROM batch_job_execution j LEFT JOIN batch_step_execution s"
                    + " ON s.job_execution_id = j.job_execution_id"
                    + " ORDER BY j.job_execution_id DESC, s.step_execution_id DESC")) {
      if (!step.next()) {
        return "2 between the tables and the job";
      } else if (step.getString(4).equals("COMPLETED")) {
        return "9 after the job";
      } else if (step.getString(2) == null) {
        return "2 between the tables and the job";
      }
      String when = step.getString(3).equals("COMPLETED") ? "after " : "in ";
      return "3 " + when + step.getString(2);
    } catch (SQLException e) {
      return "1 while the tables were made";
    }
  }

  static Rows rows(Path output) {
    String url = "jdbc:h2:file:" + output.resolve(".tongbao/tongbao");
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      return new Rows(
          count(statement, "tongbao_run"),
          count(statement, "tongbao_unit"),
          count(statement, "tongbao_finding"),
          count(statement, "tongbao_draft"));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int count(Statement statement, String table) throws SQLException {
    try (ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
      count.next();
      return count.getInt(1);
    }
  }

  /** All differences from a run that was not killed; empty if there are none. */
  static List<String> faults(TortureSample sample, TorturedRun killed, Path output, Program.Run run)
      throws IOException {
    List<String> faults = new ArrayList<>();
    if (run.code() != 0) {
      faults.add("exit code " + run.code() + ": " + run.err());
      return faults;
    }
    Map<String, String> documents = new TreeMap<>();
    for (Path document : TorturedRun.list(output)) {
      if (!document.endsWith(".tongbao")) {
        documents.put(String.valueOf(document.getFileName()), Sha256.of(document));
      }
    }
    differ(faults, "documents", sample.documents(), documents);
    for (Path file : TorturedRun.list(output.resolve(".tongbao"))) {
      if (!BELONGING.contains(String.valueOf(file.getFileName()))) {
        faults.add("left behind: " + file.getFileName());
      }
    }
    killed.temporary().forEach(file -> faults.add("left behind: " + file));
    if (sample.isFiled()) {
      filed(faults, output);
    }
    differ(faults, "rows", sample.rows(), rows(output));
    if (!run.out().startsWith("输入没有变化")) {
      differ(faults, "counts", sample.counts(), TortureSample.counts(run.out()));
    }
    return faults;
  }

  /** Exactly one bag, of that document, and nothing left on the desk. */
  private static void filed(List<String> faults, Path output) throws IOException {
    faults.addAll(bagFaults(output));
    Path archive = TorturedRun.archive(output);
    differ(faults, "bags", 1, TorturedRun.bags(archive).size());
    for (Path bag : TorturedRun.bags(archive)) {
      Path document = TorturedRun.documents(output).get(0);
      differ(faults, "filed", Sha256.of(document), Sha256.of(bag.resolve(Bag.DOCX)));
    }
    for (Path file : TorturedRun.list(archive.resolve(".tongbao"))) {
      if (!AT_THE_DESK.contains(String.valueOf(file.getFileName()))) {
        faults.add("left at the desk: " + file.getFileName());
      }
    }
  }

  /** What is wrong with the bags that are there: each must be complete at any moment. */
  static List<String> bagFaults(Path output) throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path bag : TorturedRun.bags(TorturedRun.archive(output))) {
      try {
        for (BagFault fault : new BagVerifier().verify(bag)) {
          faults.add("bag: " + fault);
        }
      } catch (BagBroken e) {
        faults.add("bag: " + e.why());
      }
    }
    return faults;
  }

  private static void differ(List<String> faults, String what, Object expected, Object found) {
    if (!expected.equals(found)) {
      faults.add(what + ": not " + expected + " but " + found);
    }
  }
}
