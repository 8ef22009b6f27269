package org.tongbao.torture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.util.FileSystemUtils;
import org.tongbao.docx.DocxFiles;
import org.tongbao.program.Program;

/** A file that a command reads, and what it is replaced by while the command reads it. */
enum ReplacedFile {
  SETTINGS("input/notice.yaml", "县直各单位", "县直有关单位"),
  WORDS("input/words.ftlx", "文字、图片、附件都要", "文字和图片都要"),
  UNITS("input/units.csv", "\n乡镇,黄田镇", "\n乡镇,新增镇,,,,,,是\n乡镇,黄田镇"),
  FINDINGS("input/findings.csv", "公开的信息中含有个人信息", "公开信息含有个人信息"),
  WORKBOOK("input/units.xlsx", "\n乡镇,黄田镇", "\n乡镇,新增镇,,,,,,是\n乡镇,黄田镇"),
  TEMPLATE("templates/county/notice.ftlx", "本次共检查", "此次共检查"),
  SHARED("templates/shared/frame.ftlx", "${notice.addressees}", "各有关单位、${notice.addressees}"),
  REFERENCE("templates/county/reference.docx", "方正小标宋简体", "华文中宋"),
  BAG_METADATA(Paths.BAG + "metadata/metadata.xml", "2023-08-13", "2023-08-14"),
  BAG_RESULTS(Paths.BAG + "metadata/results.xml", "黄田镇", "双田镇"),
  BAG_SETTINGS(Paths.BAG + "data/input/notice.yaml", "县直各单位", "县直有关单位"),
  PUBLISHED_SETTINGS(Command.PUBLISH, Paths.BAG + "data/input/notice.yaml", "县直各单位", "县直有关单位"),
  PUBLISHED_PAGE(Command.PUBLISH, Paths.BAG + "data/notice.html", "县直各单位", "县直有关单位"),
  PUBLISHED_DOCUMENT(Command.PUBLISH, Paths.BAG + "data/notice.docx", "县直各单位", "县直有关单位"),
  PUBLISHED_METADATA(
      Command.PUBLISH, Paths.BAG + "metadata/metadata.xml", "2023-08-13", "2023-08-14"),
  SHOWN_DOCUMENT(Command.SHOW, Paths.BAG + "data/notice.docx", "县直各单位", "县直有关单位"),
  EXPORTED_DOCUMENT(Command.EXPORT, Paths.BAG + "data/notice.docx", "县直各单位", "县直有关单位"),
  EXPORTED_MANIFEST(
      Command.EXPORT, Paths.BAG + "tagmanifest-sha256.txt", "  bag-info", " bag-info"),
  REBUILT_DOCUMENT(Command.REBUILD, Paths.BAG + "data/notice.docx", "县直各单位", "县直有关单位"),
  REBUILT_RESULTS(Command.REBUILD, Paths.BAG + "metadata/results.xml", "黄田镇", "双田镇"),
  LAST_SETTINGS(Command.NEW, "input/notice.yaml", "县直各单位", "县直有关单位");

  /** Of the bag that the notice is compared with. */
  private static final class Paths {
    static final String BAG = "archive/2023/J001-WS.2023-D30-BGS-0001/";
  }

  private final Command command;
  private final String path;
  private final UnaryOperator<String> change;

  ReplacedFile(String path, String from, String to) {
    this(Command.RUN, path, from, to);
  }

  ReplacedFile(Command command, String path, String from, String to) {
    this.command = command;
    this.path = path;
    this.change =
        text -> {
          if (!text.contains(from)) {
            throw new IllegalStateException("no " + from + " in " + path);
          }
          return text.replace(from, to);
        };
  }

  /** Which reads it. */
  Command command() {
    return command;
  }

  Path in(Path folder) {
    return folder.resolve(path);
  }

  /** Whether the command may use the other file: a file of a bag may not change. */
  boolean mayChange() {
    return !path.startsWith("archive");
  }

  /** Files an earlier notice, and prepares the input of the next one. */
  static void prepare(Path folder) throws IOException {
    Program program = new Program(folder, "dongyuan-2023-q3").fileable();
    program.edit("notice.yaml", text -> text.replaceAll("核对总数:\\R(  - .*\\R?)+", ""));
    copy(Path.of("templates/shared"), folder.resolve("templates/shared"));
    copy(Path.of("templates/county"), folder.resolve("templates/county"));
    String settings = Files.readString(program.input("notice.yaml"));
    program.edit(
        "notice.yaml",
        text ->
            text.replace("2023年第三季度", "2023年第二季度")
                .replace("2023-07-01 至 2023-09-30", "2023-04-01 至 2023-06-30")
                .replace("2023-11-13", "2023-08-13"));
    Program.Run filed = program.run("--archive", program.archive().toString());
    if (filed.code() != 0) {
      throw new IllegalStateException(filed.err());
    }
    Files.writeString(program.input("notice.yaml"), settings);
    FileSystemUtils.deleteRecursively(program.output());
  }

  private static void copy(Path from, Path to) throws IOException {
    FileSystemUtils.copyRecursively(from, to);
  }

  /** Brings the file into the form that it has in this case, before any run. */
  void begin(Path folder) throws IOException {
    if (this == WORKBOOK) {
      Path csv = folder.resolve("input/units.csv");
      Files.write(in(folder), workbook(Files.readString(csv)));
      Files.delete(csv);
    }
  }

  /** The bytes that replace it. */
  byte[] other(Path folder, Path prepared) throws IOException {
    if (this == WORKBOOK) {
      return workbook(change.apply(Files.readString(prepared.resolve("input/units.csv"))));
    }
    if (path.endsWith(".docx")) {
      Path changed = folder.resolveSibling("changed.docx");
      String part = this == REFERENCE ? "word/styles.xml" : "word/document.xml";
      DocxFiles.change(in(folder), changed, part, change);
      return Files.readAllBytes(changed);
    }
    return change.apply(Files.readString(in(folder))).getBytes(UTF_8);
  }

  private static byte[] workbook(String csv) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Excel", "16.0000")) {
      Worksheet sheet = workbook.newWorksheet("Sheet1");
      String text = csv.replace(Program.BYTE_ORDER_MARK, "");
      for (CSVRecord row : CSVFormat.RFC4180.parse(new StringReader(text))) {
        for (int i = 0; i < row.size(); i++) {
          sheet.value((int) row.getRecordNumber() - 1, i, Objects.requireNonNull(row.get(i)));
        }
      }
    }
    return out.toByteArray();
  }
}
