package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.program.Program;

/** Rows of example-full that are valid, each by itself: what a clerk is asked about them. */
class RowRemindersTest {
  @TempDir Path temp;
  private Program program;

  @BeforeEach
  void copySample() throws IOException {
    program = new Program(temp, "example-full");
  }

  /** The reminders of the sheets; `run` and `check` give the same. */
  private List<String> reminders() throws IOException {
    Program.Run run = program.run();
    assertThat(run.code()).as(run.err()).isZero();
    List<String> reminders = of(run);
    assertThat(of(program.check())).isEqualTo(reminders);
    return reminders;
  }

  private static List<String> of(Program.Run run) {
    return (run.out() + run.err()).lines().filter(line -> line.contains(".csv:")).toList();
  }

  private static String line(String text, String begin) {
    return text.lines().filter(line -> line.startsWith(begin)).findFirst().orElseThrow();
  }

  @Test
  void namesAFindingThatIsWrittenTwice() throws IOException {
    program.edit("findings.csv", text -> text + line(text, "政务新媒体,北示微政务") + "\n");

    assertThat(reminders())
        .containsExactly(
            "findings.csv:14: 提醒：这个问题与第11行的一字不差，单位也相同。" + "请核对是不是写了两遍：是的请删去一行，否则多计一条；确是两处的，不必修改。");
  }

  @Test
  void takesTheSameWordsOfTwoUnitsOrOfNoneForTwoFindings() throws IOException {
    program.edit("findings.csv", text -> text + line(text, "政务新媒体,,") + "\n");

    assertThat(reminders()).isEmpty();
  }

  @Test
  void namesAUnitThatBeginsWithAnotherRegionOrDepartment() throws IOException {
    program.edit(
        "units.csv",
        text ->
            text.replace("西示区政府网站01,西示区主办单位01,西示区", "西示区政府网站01,西示区主办单位01,南示县")
                .replace("市样例二局政府网站02,市样例二局,,市样例二局", "市样例二局政府网站02,市样例二局,,市样例三局"));

    assertThat(reminders())
        .containsExactly(
            "units.csv:6: 提醒：“西示区政府网站01”写在“南示县”，名称却以“西示区”开头。"
                + "请核对“地区”有没有填错，或只有一列排过序；确是“南示县”的，不必修改。",
            "units.csv:25: 提醒：“市样例二局政府网站02”写在“市样例三局”，名称却以“市样例二局”开头。"
                + "请核对“部门”有没有填错，或只有一列排过序；确是“市样例三局”的，不必修改。");
  }

  @Test
  void namesTogetherWhatAColumnThatWasSortedAlonePutElsewhere() throws IOException {
    program.edit(
        "units.csv",
        text ->
            text.replaceAll("(?m)^(政府网站,东示区.*),东示区,", "$1,西示区,")
                .replaceAll("(?m)^(政府网站,南示县.*),南示县,", "$1,东示区,"));

    assertThat(reminders())
        .containsExactly(
            "units.csv: 提醒：有9个对象的名称以另一个地区开头，例如第2行：“东示区政府门户网站”写在“西示区”。"
                + "请核对是不是只有一列排过序，或“地区”一列错了行；都没有错的，不必修改。");
  }

  @Test
  void namesAnIndicatorOfAVetoThatIsNone() throws IOException {
    program.edit(
        "findings.csv",
        text -> text.replace(",,,一般问题,政府网站,信息审核不严格,发布", ",,W3,一般问题,政府网站,信息审核不严格,发布"));

    assertThat(reminders())
        .containsExactly(
            "findings.csv:8:5: 提醒：指标写的是“W3”，严重程度却是“一般问题”，不计为不合格。"
                + "W1 至 W6、M1 至 M3 都是单项否决的指标，请核对这两格；没有错的，不必修改。");
  }

  @Test
  void leavesOutHeadingsThatEachPageRepeats() throws IOException {
    program.edit(
        "units.csv",
        text -> {
          String head = text.substring(1, text.indexOf('\n'));
          return text.replaceFirst("\n政务新媒体", "\n" + head + "\n政务新媒体");
        });

    assertThat(reminders()).containsExactly("units.csv:28:1: 提醒：这一行又是列名，不作为检查数据。表里每页重复的列名可以留着。");
  }
}
