package org.tongbao.program;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.tongbao.cli.Environment;
import org.tongbao.cli.Tongbao;
import org.tongbao.docx.DocxText;
import org.tongbao.samples.National;

/** The program with its own input folder, run within the test's process. */
public final class Program {
  public static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What filing asks for, with invented codes. */
  public static final String FILING = "归档: {全宗号: J001, 机构或问题: BGS, 保管期限: 定期30年, 密级: 公开}";

  /** The current time in all tests. */
  public static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T09:30:00+08:00");

  /** The version of a program that is not packed. */
  public static final String VERSION = "dev";

  private final Path input;
  private final Path output;
  private @Nullable String database;

  /** Works on a copy of a sample, below {@code folder}. */
  public Program(Path folder, String sample) throws IOException {
    input = Files.createDirectories(folder.resolve("input"));
    output = folder.resolve("output");
    FileSystemUtils.copyRecursively(Path.of("input", sample), input);
  }

  /** Works on the inspection of an invented country, below {@code folder}. */
  public Program(Path folder, National country) throws IOException {
    input = folder.resolve("input");
    output = folder.resolve("output");
    country.write(input);
  }

  /** The output of a run and its exit code. */
  public record Run(int code, String out, String err) {}

  /** Uses this database instead of the one in the output folder. */
  public Program on(String url) {
    database = url;
    return this;
  }

  /** The database's address; null for the one in the output folder. */
  @Nullable String database() {
    return database;
  }

  public Path output() {
    return output;
  }

  public Path input(String file) {
    return input.resolve(file);
  }

  /** Changes a file of the input. */
  public Program edit(String file, UnaryOperator<String> change) throws IOException {
    String before = Files.readString(input.resolve(file), UTF_8);
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new AssertionError("nothing changed in " + file);
    }
    Files.writeString(input.resolve(file), after, UTF_8);
    return this;
  }

  /** Adds the settings that filing needs. */
  public Program fileable() throws IOException {
    return edit("notice.yaml", text -> text.stripTrailing() + "\n" + FILING + "\n");
  }

  public Path archive() {
    return output.resolveSibling("archive");
  }

  /** Files the draft. */
  public Run file(String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("archive", "add", input.toString(), "--output", output.toString()));
    arguments.addAll(List.of("--archive", archive().toString()));
    arguments.addAll(List.of(options));
    return command(arguments.toArray(String[]::new));
  }

  /** Any other command of the archive. */
  public Run archive(String command, String... arguments) {
    List<String> all = new ArrayList<>(List.of("archive", command));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--archive", archive().toString()));
    return command(all.toArray(String[]::new));
  }

  public Run run(String... options) {
    return command(arguments(options).toArray(String[]::new));
  }

  /** The command line of a run. */
  public List<String> arguments(String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("run", input.toString(), "--output", output.toString()));
    if (database != null) {
      arguments.addAll(List.of("--database", database));
    }
    arguments.addAll(List.of(options));
    return arguments;
  }

  /** The same with a proof copy. */
  public Run proof() {
    return run("--proof");
  }

  public Run check() {
    return command("check", input.toString(), "--output", output.toString());
  }

  public static Run command(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        execute(
            arguments,
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            () -> 1.25);
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  /**
   * Any command, as Main runs it but for the clock.
   *
   * @param seconds since the program began
   * @return the exit code
   */
  public static int execute(
      String[] arguments, PrintStream out, PrintStream err, DoubleSupplier seconds) {
    Path home = Path.of(System.getProperty("tongbao.home", "")).toAbsolutePath();
    return Tongbao.run(
        arguments,
        new Environment(out, err, false, seconds, () -> NOW, System.getenv(), home, VERSION),
        UTF_8);
  }

  /** The files in the output folder for the office: no hidden file, no folder. */
  public List<Path> files() {
    if (!Files.isDirectory(output)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(output)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files in the output folder and below it, by their relative paths. */
  public List<String> everything() throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> output.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  /** The text of {@link #document()}. */
  public String text() {
    return DocxText.of(document());
  }

  /** The page in a folder. */
  public static Path page(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).findFirst().orElseThrow();
    }
  }

  /** The only .docx; there may be a list of reminders beside it. */
  public Path document() {
    List<Path> documents =
        files().stream().filter(file -> file.toString().endsWith(".docx")).toList();
    if (documents.size() != 1) {
      throw new AssertionError("not one document but " + documents);
    }
    return documents.get(0);
  }
}
