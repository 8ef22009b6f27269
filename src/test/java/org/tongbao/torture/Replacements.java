package org.tongbao.torture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.tongbao.output.Sha256;
import org.tongbao.program.Program;

/**
 * Replaces a file before each single time that a command opens or reads it: the command is refused
 * and names the file, or what it makes is made of one of the two files: a run's notice and its
 * digest, or all that another command writes or says.
 */
final class Replacements {
  private final ReplacedFile file;
  private final Path folder;
  private final Path prepared;
  private final byte[] original;
  private final byte[] other;
  private final int reads;

  /** The digest of a run, by the bytes of its notice; of another command, both are the same. */
  private final Map<String, String> whole = new HashMap<>();

  private final List<String> faults = new ArrayList<>();
  private int tried;
  private int refused;
  private int made;

  /** How a file is replaced. */
  private enum Way {
    /** By another one, in one step: who has it open reads the old one to its end. */
    MOVED,
    /** Its bytes are written anew: who has it open goes on in the new ones. */
    WRITTEN,
    /** Its bytes are written anew, and before the next read the old ones again. */
    AND_BACK
  }

  /**
   * Runs the command undisturbed with each of the two files.
   *
   * @param root a folder that {@link ReplacedFile#prepare} prepared as {@code prepared}
   */
  Replacements(ReplacedFile file, Path root) throws IOException {
    this.file = file;
    this.folder = root.resolve("work");
    this.prepared = root.resolve("prepared");
    Traces.copy(prepared, folder);
    Files.createDirectories(folder.resolve("tmp"));
    file.begin(folder);
    original = Files.readAllBytes(file.in(folder));
    other = file.other(folder, prepared);
    Reads.observe(file.in(folder), read -> {});
    String said = require(run());
    reads = Reads.end();
    whole.put(document(said), digest(said));
    if (file.mayChange()) {
      begin(other);
      said = require(run());
      whole.put(document(said), digest(said));
      if (whole.size() != 2) {
        throw new IllegalStateException(file + ": both give the same notice");
      }
    }
  }

  private static String require(Program.Run run) {
    if (run.code() != 0) {
      throw new IllegalStateException(run.code() + ": " + run.err());
    }
    return run.out();
  }

  /** Replaces it before every read, or before some. */
  void attempt(int every) throws IOException {
    for (int read = 1; read <= reads; read += every) {
      for (Way way : Way.values()) {
        attempt(read, way);
      }
    }
  }

  private void attempt(int read, Way way) throws IOException {
    begin(original);
    Reads.observe(
        file.in(folder),
        now -> {
          if (now == read) {
            write(other, way);
          } else if (way == Way.AND_BACK && now == read + 1) {
            write(original, way);
          }
        });
    Program.Run run = run();
    Reads.end();
    tried++;
    String at = file + " before read " + read + " of " + reads + ", " + way + ": ";
    if (run.code() == 0) {
      made++;
      if (!digest(run.out()).equals(whole.get(document(run.out())))) {
        faults.add(at + "a notice of neither file, or of another digest");
      }
    } else {
      refused++;
      String name = String.valueOf(file.in(folder).getFileName());
      if (run.code() == 1 || !run.err().contains(name) || run.err().contains("\tat ")) {
        faults.add(at + "code " + run.code() + ": " + run.err());
      }
      if (!results().isEmpty()) {
        faults.add(at + "refused, but there is " + results());
      }
    }
    again(at);
  }

  /** The next run, undisturbed, makes the notice of the file that is there now. */
  private void again(String at) throws IOException {
    if (!file.mayChange()) {
      return;
    }
    if (file.command() != Command.RUN) {
      FileSystemUtils.deleteRecursively(folder.resolve("output"));
    }
    Program.Run run = run();
    String now = Sha256.of(Files.readAllBytes(file.in(folder)));
    if (run.code() != 0) {
      faults.add(at + "then code " + run.code() + ": " + run.err());
    } else if (!digest(run.out()).equals(whole.get(document(run.out())))) {
      faults.add(at + "then a notice of neither file");
    } else if (!now.equals(Sha256.of(original)) && !now.equals(Sha256.of(other))) {
      throw new IllegalStateException("the file is neither");
    }
  }

  private void write(byte[] bytes, Way way) throws IOException {
    if (way == Way.MOVED) {
      Path aside = folder.resolveSibling("aside");
      Files.write(aside, bytes);
      Files.move(aside, file.in(folder), StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.write(file.in(folder), bytes);
    }
  }

  private void begin(byte[] bytes) throws IOException {
    FileSystemUtils.deleteRecursively(folder.resolve("output"));
    Files.write(file.in(folder), bytes);
  }

  private Program.Run run() {
    return Program.command(file.command().line(folder));
  }

  /** What the command has made for the office: of a run its notices, of others every file. */
  private List<Path> results() throws IOException {
    if (!Files.isDirectory(folder.resolve("output"))) {
      return List.of();
    }
    boolean run = file.command() == Command.RUN;
    try (Stream<Path> files = Files.walk(folder.resolve("output"))) {
      return files
          .filter(Files::isRegularFile)
          .filter(each -> !run || each.toString().endsWith(".docx"))
          .sorted()
          .toList();
    }
  }

  /** The SHA-256 of the last draft, or of all that another command has made. */
  private String document(String said) throws IOException {
    return file.command() == Command.RUN ? latest("sha256") : everything(said);
  }

  /** The digest of the input of the last draft, or of all that another command has made. */
  private String digest(String said) throws IOException {
    return file.command() == Command.RUN ? latest("digest") : everything(said);
  }

  private String everything(String said) throws IOException {
    StringBuilder all = new StringBuilder(said);
    for (Path each : results()) {
      all.append(each).append(Sha256.of(each));
    }
    return Sha256.of(all.toString().getBytes(UTF_8));
  }

  /** What the database says of the last draft, whose file must be there. */
  private String latest(String column) throws IOException {
    Path database = folder.resolve("output/.tongbao/tongbao");
    try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + database);
        ResultSet draft =
            connection
                .createStatement()
                .executeQuery(
                    "SELECT file, sha256, digest FROM tongbao_draft ORDER BY draft DESC")) {
      if (!draft.next()) {
        return "";
      }
      Path document = folder.resolve("output").resolve(draft.getString("file"));
      return Sha256.of(document).equals(draft.getString("sha256"))
          ? Objects.requireNonNull(draft.getString(column))
          : "";
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Prints what was tried and what was wrong.
   *
   * @return whether nothing was
   */
  boolean report(PrintStream out) {
    out.printf(
        "%s: %d reads, replaced %d times: %d refused by name, %d notices of one file, %s%n",
        file, reads, tried, refused, made, faults.isEmpty() ? "0 wrong" : faults.size() + " WRONG");
    faults.forEach(fault -> out.println("  " + fault.strip()));
    return faults.isEmpty();
  }

  /** Replaces every file; {@code every} read, or each so many. */
  static boolean all(Path root, int every, PrintStream out) throws IOException {
    ReplacedFile.prepare(root.resolve("prepared"));
    boolean whole = true;
    for (ReplacedFile file : ReplacedFile.values()) {
      Replacements replacements = new Replacements(file, root);
      replacements.attempt(every);
      whole &= replacements.report(out);
    }
    return whole;
  }
}
