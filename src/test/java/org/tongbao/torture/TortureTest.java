package org.tongbao.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.program.ProgramProcess;

/** The short forms of {@code ./dev torture} and {@code ./dev torture replace}. */
@Tag("long")
class TortureTest {
  @TempDir Path temp;

  @Test
  void losesNothingWhereverItIsStopped() throws Exception {
    findsNoFault("sample");
  }

  @Test
  void saysThatTheDiskIsFullWhereverItIsAndLosesNothing() throws Exception {
    findsNoFault("full", "sample");
  }

  @Test
  void makesNoNoticeOfAFileThatIsReplacedWhileItIsRead() throws Exception {
    findsNoFault("replace", "6");
  }

  private void findsNoFault(String... arguments) throws Exception {
    List<String> options = List.of(CountedDisk.OPTION, "-Djava.io.tmpdir=" + temp);
    ProgramProcess torture =
        ProgramProcess.start(
            ProgramProcess.command(options, Torture.class, List.of(arguments)),
            temp.resolve("said.txt"));

    int code = torture.code();
    System.out.println(torture.said());
    assertThat(code).as(torture.said()).isZero();
  }
}
