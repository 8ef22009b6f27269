package org.tongbao.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongbao.problem.FileWriting;

/**
 * The last item number of each series that was ever given, in one file, so that none is given to a
 * second notice where bags are gone.
 */
final class GivenItems {
  static final String FILE = "given.txt";

  private final Archive archive;

  GivenItems(Archive archive) {
    this.archive = archive;
  }

  /** The last code of each series, in order: of the bags that are there and of the file. */
  List<ArchivalCode> last() throws IOException {
    List<ArchivalCode> last = new ArrayList<>();
    List<ArchivalCode> all = new ArrayList<>(read());
    all.addAll(archive.codes());
    all.sort(Archive.BY_CODE);
    for (ArchivalCode code : all) {
      if (!last.isEmpty() && last.get(last.size() - 1).isSameSeries(code)) {
        last.remove(last.size() - 1);
      }
      last.add(code);
    }
    return last;
  }

  /** The last code of a series that was given, if one was. */
  Optional<ArchivalCode> last(ArchivalCode series) throws IOException {
    return last().stream().filter(series::isSameSeries).findFirst();
  }

  /** Writes down what the bags show. */
  void update() throws IOException {
    List<ArchivalCode> last = last();
    if (!last.equals(read())) {
      StringBuilder text = new StringBuilder();
      last.forEach(code -> text.append(code.print()).append('\n'));
      FileWriting.replace(file(), text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private List<ArchivalCode> read() throws IOException {
    return Files.exists(file())
        ? Files.readAllLines(file()).stream()
            .flatMap(line -> ArchivalCode.parse(line).stream())
            .toList()
        : List.of();
  }

  private Path file() {
    return archive.workFolder().resolve(FILE);
  }
}
