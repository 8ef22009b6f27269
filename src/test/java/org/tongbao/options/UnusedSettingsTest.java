package org.tongbao.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.FileSystemUtils;
import org.tongbao.docx.DocxText;
import org.tongbao.program.Program;

/** A setting is told to be unused where the notice is the same without it, and nowhere else. */
class UnusedSettingsTest {
  private static final List<String> KEYS =
      List.of(
          "依据", "批准用语", "协作单位", "报送单位", "整改期限", "统计截止", "联系人", "联系电话", "联系邮箱", "附注", "版头", "版记",
          "分段", "公布合格率");

  @TempDir private Path temp;

  static Stream<String> shippedSets() {
    return OptionCase.allSets().stream().filter(set -> !set.equals("letter")).sorted();
  }

  private static OptionInput whole(String set) {
    OptionInput whole = OptionBase.whole(set, set);
    whole.settings().keySet().removeAll(Set.of("另出通报", "往期"));
    whole.settings().put("公布合格率", "否");
    return whole;
  }

  private Program.Run program(String command, OptionInput input) throws IOException {
    Path folder = temp.resolve("input");
    input.write(folder);
    Program.Run run =
        Program.command(
            command,
            folder.toString(),
            "--output",
            temp.resolve("output").toString(),
            "--templates",
            "templates");
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }

  private String text(OptionInput input) throws IOException {
    Path output = temp.resolve("output");
    FileSystemUtils.deleteRecursively(output);
    program("run", input);
    try (Stream<Path> files = Files.list(output)) {
      return DocxText.of(
          files.filter(file -> file.toString().endsWith(".docx")).findFirst().orElseThrow());
    }
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("shippedSets")
  void areThoseWithoutWhichTheNoticeIsTheSame(String set) throws IOException {
    String whole = text(whole(set));
    Set<String> same = new TreeSet<>();
    for (String key : KEYS) {
      OptionInput without = whole(set);
      without.settings().remove(key);
      if (text(without).equals(whole)) {
        same.add(key);
      }
    }

    Set<String> told = new TreeSet<>(KEYS);
    String check = program("check", whole(set)).err();
    told.removeIf(key -> !check.contains("提醒：“" + key + "”已填写，但模板“" + set + "”没有用到"));
    assertThat(told).isEqualTo(same);
  }
}
