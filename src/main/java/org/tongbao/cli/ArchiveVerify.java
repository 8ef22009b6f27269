package org.tongbao.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.tongbao.archive.ArchivalCode;
import org.tongbao.archive.Archive;
import org.tongbao.archive.BagProof;
import org.tongbao.archive.BagVerifier;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tongbao archive verify}: verifies every byte of bags. */
@Command(
    name = "verify",
    header = "核验档案：逐字节确认与归档时一致",
    description = "读取档案包里的每个文件，与归档时的记录比较，逐个列出有变化、缺少和多出的文件。--all 也检查件号是否连续。")
final class ArchiveVerify implements Callable<Integer> {
  private final Environment environment;

  @Mixin private final BagCodes codes = new BagCodes();

  @Option(
      names = "--quick",
      description = "data 里的文件只核对 SHA-256，不核对 SHA-512（默认两种都核对）；速度较快，同样能发现任何变化")
  private boolean quick;

  @Mixin private final ArchiveOption option = new ArchiveOption();

  @Mixin private final Folders folders;

  ArchiveVerify(Environment environment) {
    this.environment = environment;
    this.folders = new Folders(environment);
  }

  @Override
  public Integer call() throws IOException, RunFailed {
    Archive archive = option.archive(folders);
    try {
      List<ArchivalCode> asked = codes.of(archive);
      int broken = verify(archive, asked);
      List<Problem> gaps = codes.all() ? gaps(archive, asked) : List.of();
      gaps.forEach(environment.err()::println);
      return (broken == 0 && gaps.isEmpty() ? ExitCode.OK : ExitCode.ARCHIVE).code();
    } catch (RunFailed failed) {
      environment.err().println(failed.getMessage());
      return failed.code().code();
    }
  }

  private int verify(Archive archive, List<ArchivalCode> asked) throws IOException {
    BagProof proof = new BagProof(archive, quick ? BagVerifier.quick() : new BagVerifier());
    int broken = 0;
    for (ArchivalCode code : asked) {
      List<Problem> problems = proof.problems(code);
      problems.forEach(environment.err()::println);
      broken += problems.stream().anyMatch(Problem::stops) ? 1 : 0;
    }
    String by = quick ? "（data 只用 SHA-256）" : "";
    String result = broken == 0 ? "全部与归档时一致" : broken + " 份与归档时不一致";
    environment
        .out()
        .println("核验了 %s 份，%s 字节%s：%s".formatted(asked.size(), proof.bytes(), by, result));
    return broken;
  }

  /** Items are numbered without gaps, so a gap is a missing bag. */
  private static List<Problem> gaps(Archive archive, List<ArchivalCode> codes) throws IOException {
    Set<ArchivalCode> there = new HashSet<>(codes);
    List<Problem> gaps = new ArrayList<>();
    for (ArchivalCode last : archive.lastGiven()) {
      for (int item = 1; item <= last.item(); item++) {
        if (!there.contains(last.at(item))) {
          gaps.add(CliMessage.ITEM_NUMBER_MISSING.at(Place.of(last.at(item).print())));
        }
      }
    }
    return gaps;
  }
}
