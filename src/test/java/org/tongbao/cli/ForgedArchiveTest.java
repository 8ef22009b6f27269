package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;

/** An archive that somebody has changed together with its manifests, or that leads elsewhere. */
class ForgedArchiveTest {
  private static final String CODE = "J001-WS·2023-D30-BGS-0001";
  private static final int MEGABYTE = 1 << 20;

  @TempDir Path temp;
  private Program program;
  private Path bag;

  @BeforeEach
  void fileOne() throws IOException {
    program = new Program(temp, "dongyuan-2023-q3").fileable();
    program.run();
    assertThat(program.file().code()).isZero();
    bag = program.archive().resolve("2023/J001-WS.2023-D30-BGS-0001");
  }

  @ParameterizedTest
  @CsvSource({
    "metadata/results.xml, passed=\"21\", passed=\"20\"",
    "metadata/results.xml, 乡镇, 县直部门",
    "metadata/metadata.xml, 2023年第三季度</期间>, 2023年第二季度</期间>",
    "metadata/metadata.xml, 2023-11-13</日期>, 2023-11-12</日期>",
    "data/notice.html, 2023年11月13日, 2023年11月14日",
    "data/notice.txt, 2023年11月13日, 2023年11月14日"
  })
  void isFoundByRebuilding(String path, String from, String to) throws IOException {
    String filed = Files.readString(bag.resolve(path));
    assertThat(filed).contains(from);
    ForgedBag.write(bag, path, filed.replace(from, to));
    assertThat(program.archive("verify", CODE).code()).isZero();

    Program.Run run = program.archive("rebuild", CODE);

    assertThat(run.code()).isEqualTo(ExitCode.ARCHIVE.code());
    assertThat(run.err())
        .isEqualTo(CODE + "：重新生成的 .docx 与归档的逐字节相同，但归档的其他文件与重新生成的不一致\n" + path + "\n");
  }

  @Test
  void isNotPublishedWithAPageOfAHundredMegabytes() throws IOException {
    String page = Files.readString(bag.resolve("data/notice.html"));
    ForgedBag.write(
        bag,
        "data/notice.html",
        page.replace("</article>", " ".repeat(100 * MEGABYTE) + "</article>"));

    Program.Run run = program.archive("publish", CODE, "--to", temp.resolve("site").toString());

    assertThat(run.code()).isEqualTo(ExitCode.ARCHIVE.code());
    assertThat(run.err()).isEqualTo("没有生成 " + CODE + " 的网页：notice.html 超过 64 MB，没有读取\n");
    assertThat(temp.resolve("site")).doesNotExist();
    assertThat(program.archive("verify", CODE).code()).isZero();
    assertThat(program.archive("show", CODE).code()).isZero();
  }

  @Test
  void isNotReadThroughALinkedYear() throws IOException {
    Path year = program.archive().resolve("2023");
    Path elsewhere = Files.move(year, temp.resolve("elsewhere"));
    Files.createSymbolicLink(year, elsewhere);
    String reason = "档案目录里的 2023 是一个链接，指向档案目录以外，没有读取";

    for (List<String> command :
        List.of(
            List.of("verify", CODE),
            List.of("show", CODE),
            List.of("rebuild", CODE),
            List.of("publish", CODE, "--to", temp.resolve("site").toString()),
            List.of("export", "2023", "--to", temp.resolve("exported").toString()))) {
      Program.Run run =
          program.archive(
              command.get(0), command.subList(1, command.size()).toArray(String[]::new));
      assertThat(run.code()).as(command + run.out() + run.err()).isEqualTo(ExitCode.ARCHIVE.code());
      assertThat(run.err() + run.out()).as(command + "").contains(reason);
    }
    Program.Run filed = program.file();
    assertThat(filed.code()).isEqualTo(ExitCode.ARCHIVE.code());
    assertThat(filed.err()).contains(reason);
    assertThat(elsewhere)
        .isDirectoryContaining("glob:**0001")
        .isDirectoryNotContaining("glob:**0002");
  }
}
