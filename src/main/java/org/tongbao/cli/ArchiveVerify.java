package org.tongbao.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

/** {@code tongbao archive verify}: proves that bags are what was filed, byte by byte. */
@Command(
    name = "verify",
    header = "核验档案：每个字节都与归档时一样",
    description = "把档案包里的每个文件读一遍，与归档时记下的比较；变了的、不见了的、多出来的，逐个说出。--all 也看件号有没有缺。")
final class ArchiveVerify implements Callable<Integer> {
  private final Environment environment;

  @Mixin private final BagCodes codes = new BagCodes();

  @Option(
      names = "--quick",
      description = "data 里的文件只核对 SHA-256，不再核对 SHA-512（默认两种都核对）；变了的照样都能发现，快一些")
  private boolean quick;

  @Mixin private final ArchiveOption option = new ArchiveOption();

  ArchiveVerify(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    Archive archive = option.archive();
    try {
      List<ArchivalCode> asked = codes.of(archive);
      int broken = verify(archive, asked);
      List<Problem> gaps = codes.all() ? gaps(asked) : List.of();
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
      broken += problems.isEmpty() ? 0 : 1;
    }
    String by = quick ? "（data 只用 SHA-256）" : "";
    String found = broken == 0 ? "都与归档时一样" : broken + " 份与归档时不一样";
    environment
        .out()
        .println("核验了 " + asked.size() + " 份，" + proof.bytes() + " 字节" + by + "：" + found);
    return broken;
  }

  /** Items are numbered without a gap, so a gap is a bag that is gone. */
  private static List<Problem> gaps(List<ArchivalCode> codes) {
    List<Problem> gaps = new ArrayList<>();
    ArchivalCode last = null;
    for (ArchivalCode code : codes) {
      int next = last != null && last.isSameSeries(code) ? last.item() + 1 : 1;
      for (int item = next; item < code.item(); item++) {
        gaps.add(CliMessage.ITEM_NUMBER_MISSING.at(Place.of(code.at(item).print())));
      }
      last = code;
    }
    return gaps;
  }
}
