package org.tongbao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;
import org.tongbao.program.ProgramProcess;

/**
 * A full disk, folders and files without permission, another run at the same time: reported in
 * Chinese, and the next run makes what it would have made anyway.
 */
@EnabledOnOs(OS.LINUX)
class SurroundingsTest {
  private static final int NO_NAMESPACE = 99;

  /** Runs a command on a small disk, then again on the same disk with more room. */
  private static final String ON_A_SMALL_DISK =
      """
      disk=$1 size=$2 results=$3
      shift 3
      mount -t tmpfs -o size=$size tmpfs "$disk" || exit 99
      "$@" >"$results/first.txt" 2>&1
      echo $? >"$results/first.code"
      (cd "$disk" && find . -type f) >"$results/left.txt"
      mount -o remount,size=100m "$disk"
      "$@" >"$results/second.txt" 2>&1
      echo $? >"$results/second.code"
      mkdir "$results/made" && cp "$disk"/*.docx "$results/made"
      """;

  @TempDir Path temp;
  private Program program;
  private byte[] whole;

  @BeforeEach
  void makeTheNoticeElsewhere() throws IOException {
    Program elsewhere = new Program(temp.resolve("elsewhere"), "dongyuan-2023-q3");
    elsewhere.run();
    whole = Files.readAllBytes(elsewhere.files().get(0));
    program = new Program(temp.resolve("here"), "dongyuan-2023-q3");
    Files.createDirectories(program.output());
  }

  /** Sizes at which it ends while tables are made, rows are loaded, and the notice is made. */
  @ParameterizedTest
  @ValueSource(strings = {"40k", "140k", "260k", "400k"})
  void saysThatTheDiskIsFullAndGoesOnWhenThereIsRoom(String size) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("unshare", "-rm", "sh", "-c", ON_A_SMALL_DISK, "sh"));
    command.addAll(List.of(program.output().toString(), size, temp.toString()));
    command.addAll(ProgramProcess.command(List.of(), Main.class, program.arguments()));
    ProgramProcess script = ProgramProcess.start(command, temp.resolve("script.txt"));
    assumeTrue(
        script.code() != NO_NAMESPACE && !script.said().startsWith("unshare:"),
        "this system lets nobody make a disk of his own");

    assertThat(result("first.code")).isEqualTo("7\n");
    assertThat(result("first.txt").lines().filter(line -> !line.startsWith("读取")))
        .containsExactly(
            "磁盘空间不足，数据库 jdbc:h2:file:"
                + program.output().resolve(".tongbao/tongbao")
                + " 无法写入。请腾出空间后再运行，程序会从停下的地方继续");
    assertThat(result("left.txt").lines())
        .isSubsetOf("./.tongbao/lock", "./.tongbao/tongbao.mv.db");
    assertThat(result("second.code")).as(result("second.txt")).isEqualTo("0\n");
    try (Stream<Path> made = Files.list(temp.resolve("made"))) {
      assertThat(made).singleElement().satisfies(this::isWhole);
    }
  }

  private String result(String name) throws IOException {
    return Files.readString(temp.resolve(name));
  }

  private void isWhole(Path document) {
    assertThat(document).hasBinaryContent(whole);
  }

  @Test
  void saysThatTheOutputFolderCannotBeWritten() throws Exception {
    allow(program.output(), "r-xr-xr-x");

    ProgramProcess run = asAnybody();

    assertThat(run.code()).isEqualTo(ExitCode.FILES.code());
    assertThat(run.said()).isEqualTo("输出目录 " + program.output() + " 无法写入，请换一个可写的目录（--output）\n");
    allow(program.output(), "rwxr-xr-x");
    assertThat(program.run().code()).isZero();
    isWhole(program.files().get(0));
  }

  /**
   * As Windows refuses a file that a word processor holds; on Linux an open file is no obstacle.
   */
  @Test
  void saysWhichFileCannotBeRead() throws Exception {
    program.run();
    Path draft = program.files().get(0);
    allow(draft, "---------");

    ProgramProcess run = asAnybody();

    assertThat(run.code()).isEqualTo(ExitCode.FILES.code());
    assertThat(run.said())
        .isEqualTo("没有权限读写 " + draft + "。请检查文件和所在目录的权限；如果它正在 Word 或 WPS 中打开，请先关闭\n");
    allow(draft, "rw-r--r--");
    assertThat(program.run().out()).startsWith("输入没有变化");
  }

  private static void allow(Path file, String permissions) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }

  /** The run as a user to whom permissions apply; they do not apply to root. */
  private ProgramProcess asAnybody() throws IOException {
    List<String> command = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      command.addAll(List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search"));
      command.addAll(List.of("--inh-caps=-dac_override,-dac_read_search"));
    }
    command.addAll(ProgramProcess.command(List.of(), Main.class, program.arguments()));
    return ProgramProcess.start(command, temp.resolve("told.txt"));
  }

  @Test
  void saysThatAnotherRunHasTheOutputFolder() throws Exception {
    Path lock = Files.createDirectories(program.output().resolve(".tongbao")).resolve("lock");
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      assertThat(held.isValid()).isTrue();
      ProgramProcess second = start("second.txt");

      assertThat(second.code()).isEqualTo(ExitCode.DATABASE.code());
      assertThat(second.said()).isEqualTo("另一个通报任务正在使用同一个输出目录，请等它结束后再运行\n");
    }
    assertThat(program.run().code()).isZero();
  }

  @Test
  void makesOneDraftWhereThreeRunsBeginAtOnce() throws Exception {
    List<ProgramProcess> runs = List.of(start("1.txt"), start("2.txt"), start("3.txt"));

    for (ProgramProcess run : runs) {
      assertThat(run.code()).as(run.said()).isIn(0, ExitCode.DATABASE.code());
    }
    assertThat(program.files()).hasSize(1);
    isWhole(program.files().get(0));
    assertThat(program.run().out()).startsWith("输入没有变化，第1稿仍是原样");
  }

  private ProgramProcess start(String told) throws IOException {
    return ProgramProcess.start(
        ProgramProcess.command(List.of(), Main.class, program.arguments()), temp.resolve(told));
  }
}
