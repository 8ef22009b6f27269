package org.tongbao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import org.tongbao.check.Quotations;
import org.tongbao.intake.sheet.Quotation;
import org.tongbao.output.CsvRow;
import org.tongbao.problem.FileWriting;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * problems.csv: all problems as a sheet for Excel. Each command that finds problems writes it
 * again, and a command that finds none removes it. A file of that name with another heading belongs
 * to the user and is not changed.
 */
final class ProblemSheet {
  private static final String HEAD = CsvRow.MARK + "文件,行,列,列名,级别,问题,应当怎样,原内容,代码\r\n";

  private static final String UNFINISHED = ".problems";

  private final Path folder;

  /**
   * @param folder of the file; created if there is something to write
   */
  ProblemSheet(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes all problems.
   *
   * @return the file: problems.csv, or problems-2.csv … beside a file of the user
   * @throws IOException if it cannot be written; an earlier file is not changed then
   */
  Path write(List<Problem> problems, Quotations quotations) throws IOException {
    Files.createDirectories(folder);
    int number = 1;
    while (Files.exists(file(number)) && !isOurs(file(number))) {
      number++;
    }
    deleteUnfinished();
    // no createTempFile: only its owner could read that, and whoever corrects may be another
    Path aside = folder.resolve(UNFINISHED + ProcessHandle.current().pid() + ".csv");
    try {
      try (Writer out = FileWriting.text(aside)) {
        out.write(HEAD);
        for (Problem problem : problems) {
          out.write(row(problem, quotations.at(problem.place())));
        }
      }
      Files.move(
          aside, file(number), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
    return file(number);
  }

  /** Deletes what a killed command has left. */
  private void deleteUnfinished() throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, UNFINISHED + "*.csv")) {
      for (Path each : left) {
        Files.deleteIfExists(each);
      }
    }
  }

  /**
   * Removes the sheets of earlier commands.
   *
   * @throws IOException if one cannot be deleted
   */
  void remove() throws IOException {
    if (Files.isDirectory(folder)) {
      deleteUnfinished();
    }
    for (int number = 1; Files.exists(file(number)); number++) {
      if (isOurs(file(number))) {
        Files.delete(file(number));
      }
    }
  }

  private Path file(int number) {
    return folder.resolve(number == 1 ? "problems.csv" : "problems-" + number + ".csv");
  }

  /** Compares only the heading, because a clerk may edit the rows. */
  private static boolean isOurs(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    byte[] head = HEAD.getBytes(StandardCharsets.UTF_8);
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(head.length), head);
    }
  }

  private static String row(Problem problem, Quotation quoted) {
    Place place = problem.place();
    return CsvRow.of(
        List.of(
            place.tab().isEmpty() ? place.file() : place.file() + "（" + place.tab() + "）",
            place.line() == 0 ? "" : String.valueOf(place.line()),
            column(place),
            quoted.heading(),
            problem.weight().label(),
            problem.fault() + place.called(),
            problem.remedy(),
            quoted.text(),
            problem.code()));
  }

  /** The column's name in Excel for a sheet, the number of the character for a text. */
  private static String column(Place place) {
    if (place.column() == 0) {
      return "";
    }
    return Quotations.isSheet(place.file())
        ? Place.letters(place.column())
        : String.valueOf(place.column());
  }
}
