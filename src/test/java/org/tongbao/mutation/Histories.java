package org.tongbao.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.tongbao.docx.DocxText;
import org.tongbao.program.Program;
import org.tongbao.recount.Recount;
import org.tongbao.recount.RecountedHistory;

/**
 * Invented histories: the notices before are filed, the last one is made, and all that it says in
 * comparison is counted again. {@code ./dev histories} runs it by itself.
 */
final class Histories {
  private final Path folder;
  private final List<String> wrong = new ArrayList<>();

  /** How many histories were compared with so many notices in a row. */
  private final Map<Integer, Integer> compared = new TreeMap<>();

  /** How many notices have each of the sentences, and how often something was uncertain. */
  private final Map<String, Integer> seen = new TreeMap<>();

  Histories(Path folder) {
    this.folder = folder;
  }

  /** The first argument is the number of histories, the second the seed. */
  public static void main(String[] arguments) throws IOException {
    int tries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    Histories histories = new Histories(Files.createTempDirectory("tongbao-histories"));
    histories.attempt(seed, tries);
    histories.wrong.forEach(System.out::println);
    System.out.println(
        "seed %d, %d histories, compared with so many notices: %s, with: %s, wrong: %d"
            .formatted(seed, tries, histories.compared, histories.seen, histories.wrong.size()));
    System.exit(histories.wrong.isEmpty() ? 0 : 1);
  }

  /** Notices that say something else than their sheets. */
  List<String> wrong() {
    return List.copyOf(wrong);
  }

  /** In how many notices each sentence or reminder stands. */
  Map<String, Integer> seen() {
    return Map.copyOf(seen);
  }

  /** The number of histories by how many notices in a row were compared. */
  Map<Integer, Integer> compared() {
    return Map.copyOf(compared);
  }

  void attempt(long seed, int tries) throws IOException {
    for (int i = 0; i < tries; i++) {
      Path work = folder.resolve("history" + i);
      List<String> faults = one(seed + i, work);
      faults.forEach(fault -> wrong.add(work.getFileName() + ": " + fault));
      FileSystemUtils.deleteRecursively(work);
    }
  }

  private List<String> one(long seed, Path work) throws IOException {
    List<Path> inputs = new InventedHistory(seed).write(work);
    List<Path> filed = inputs.subList(0, inputs.size() - 1);
    Path present = inputs.get(filed.size());
    String archive = work.resolve("archive").toString();
    for (Path input : filed) {
      Program.Run run =
          run(input, work.resolve("filed" + input.getFileName()), "--archive", archive);
      if (run.code() != 0) {
        return List.of("seed " + seed + ": code " + run.code() + ": " + run.err());
      }
    }
    Path output = work.resolve("output");
    Program.Run run = run(present, output, "--history", archive);
    if (run.code() != 0) {
      return List.of("seed " + seed + ": code " + run.code() + ": " + run.err());
    }
    compared.merge(RecountedHistory.compared(present, filed), 1, Integer::sum);
    Path document = document(output);
    for (String reminder : List.of("没有归档", "不能确定它就是", "按另一个单位处理", "通报里的“")) {
      see(reminder, run.err());
    }
    String text = DocxText.of(document);
    for (String sentence :
        List.of(
            "均未再发现问题", "未再发现问题的", "均已整改", "已整改的", "仍有问题的", "整改情况不明的", "连续两期", "连续3期", "（原", "（标识码",
            "持平", "提高", "下降", "没有列出的地区", "上年同期")) {
      see(sentence, text);
    }
    List<String> faults = new ArrayList<>(Recount.check(present, document));
    faults.addAll(RecountedHistory.check(present, filed, document));
    faults.addAll(fromFolders(present, filed, work, text));
    return faults.stream().map(fault -> "seed " + seed + ": " + fault).toList();
  }

  /** What is not filed, but named by its folder, is compared in the same words. */
  private List<String> fromFolders(Path present, List<Path> filed, Path work, String text)
      throws IOException {
    Map<String, String> last = new TreeMap<>();
    for (Path input : filed) {
      String settings = Files.readString(input.resolve("notice.yaml"));
      String period = settings.lines().filter(line -> line.startsWith("期间")).findFirst().orElse("");
      last.put(period, "../" + input.getFileName()); // the one that was filed later
    }
    Path settings = present.resolve("notice.yaml");
    Files.writeString(
        settings, Files.readString(settings) + "往期: [" + String.join(", ", last.values()) + "]\n");
    Path output = work.resolve("from-folders");
    Program.Run run = run(present, output, "--history", work.resolve("none").toString());
    if (run.code() != 0) {
      return List.of("from folders, code " + run.code() + ": " + run.err());
    }
    return DocxText.of(document(output)).equals(text)
        ? List.of()
        : List.of("from folders: differs");
  }

  private void see(String words, String text) {
    if (text.contains(words)) {
      seen.merge(words, 1, Integer::sum);
    }
  }

  private static Program.Run run(Path input, Path output, String option, String archive) {
    return Program.command("run", input.toString(), "--output", output.toString(), option, archive);
  }

  /** The notice; there may be a list of reminders beside it. */
  static Path document(Path output) throws IOException {
    try (Stream<Path> files = Files.list(output)) {
      return files.filter(file -> file.toString().endsWith(".docx")).findFirst().orElseThrow();
    }
  }
}
