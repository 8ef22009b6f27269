package org.tongbao.filing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.tongbao.archive.ArchivalCode;
import org.tongbao.archive.Archive;
import org.tongbao.archive.Bag;
import org.tongbao.archive.BagBroken;
import org.tongbao.archive.BagProof;
import org.tongbao.archive.Metadata;
import org.tongbao.compare.DocxComparison;
import org.tongbao.compare.LineDifference;
import org.tongbao.lint.docx.DocumentLines;
import org.tongbao.lint.docx.UnreadableDocx;
import org.tongbao.plan.Input;
import org.tongbao.plan.PriorNotices;
import org.tongbao.plan.RunPlan;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;

/** Makes a filed notice again from its bag alone, and compares. */
public final class BagRebuild {
  private final Archive archive;
  private final String version;

  /**
   * @param version this program's
   */
  public BagRebuild(Archive archive, String version) {
    this.archive = archive;
    this.version = version;
  }

  /**
   * What came of it.
   *
   * @param same whether what was made again is what was filed, as far as it can be compared
   * @param told in Chinese, the first line a sentence without full stop
   */
  public record Outcome(boolean same, List<String> told) {}

  /**
   * Makes one again, in a folder that is gone afterwards.
   *
   * @throws RunFailed when the bag is not as it was filed
   */
  public Outcome rebuild(ArchivalCode code) throws IOException, RunFailed {
    BagProof.require(archive, code);
    Path folder = Files.createTempDirectory("tongbao-rebuild");
    try {
      Metadata metadata = archive.metadata(code);
      archive.copy(code, Bag.INPUT, folder.resolve("input"));
      archive.copy(code, Bag.TEMPLATES, folder.resolve("templates"));
      archive.copy(code, Bag.HISTORY, folder.resolve("history"));
      RunPlan plan =
          RunPlan.make(
              new Input(folder.resolve("input")),
              folder.resolve("templates"),
              folder.resolve("output"),
              PriorNotices.Source.bag(folder.resolve("history")),
              version);
      return compare(code, metadata, NoticeRebuild.make(plan));
    } catch (InputRefused refused) {
      List<String> told = refused.problems().stream().map(Problem::toString).toList();
      return different(metadataVersion(code) + "现在的程序 tongbao " + version + " 不接受当时的输入或模板", told);
    } catch (BagBroken e) {
      throw new RunFailed(ExitCode.ARCHIVE, code.print() + "：" + e.why());
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private String metadataVersion(ArchivalCode code) throws IOException {
    try {
      return "档案由 " + archive.metadata(code).program() + " 做成，";
    } catch (BagBroken e) {
      return "";
    }
  }

  private Outcome compare(ArchivalCode code, Metadata metadata, NoticeRebuild.Remade made)
      throws IOException, BagBroken {
    Path filed = archive.file(code, Bag.DOCX);
    DocxComparison comparison = DocxComparison.of(filed, made.docx());
    if (comparison.sameBytes()) {
      return new Outcome(true, List.of("重做的 .docx 与归档的逐字节相同"));
    }
    if (comparison.isSame()) {
      return new Outcome(true, List.of("重做的 .docx 与归档的各部件逐字节相同，只是压缩得不一样（Java 不同）"));
    }
    if (metadata.program().equals("tongbao " + version)) {
      return different("重做的 .docx 与归档的不一样", comparison.differing());
    }
    return byWords(code, metadata, made, filed);
  }

  /** Another version may draw otherwise; what it says has to be the same. */
  private Outcome byWords(
      ArchivalCode code, Metadata metadata, NoticeRebuild.Remade made, Path filed)
      throws IOException, BagBroken {
    String versions = "档案由 " + metadata.program() + " 做成，现在是 tongbao " + version + "，只比较文字和数字：";
    try {
      List<String> told =
          LineDifference.between(DocumentLines.of(filed), DocumentLines.of(made.docx()));
      if (!told.isEmpty()) {
        return different(versions + "文字不一样", told);
      }
    } catch (UnreadableDocx e) {
      throw new IllegalStateException(e); // both have passed their check
    }
    if (!archive.results(code).equals(made.results())) {
      return different(versions + "文字相同，统计结果不一样", List.of());
    }
    return new Outcome(true, List.of(versions + "都相同"));
  }

  private static Outcome different(String sentence, List<String> more) {
    return new Outcome(false, Stream.concat(Stream.of(sentence), more.stream()).toList());
  }
}
