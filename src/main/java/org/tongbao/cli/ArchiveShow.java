package org.tongbao.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tongbao.archive.Archive;
import org.tongbao.archive.BagBroken;
import org.tongbao.archive.BagProof;
import org.tongbao.archive.CatalogueEntry;
import org.tongbao.archive.FiledFile;
import org.tongbao.archive.Metadata;
import org.tongbao.archive.VerifiedBag;
import org.tongbao.output.FileName;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.RunFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tongbao archive show CODE}: prints a filed notice's metadata and copies its files. */
@Command(name = "show", header = "显示一份已归档的通报，或取出它的文件")
final class ArchiveShow implements Callable<Integer> {
  private final Environment environment;

  @Parameters(paramLabel = "档号", description = "见 archive list；“·”写成“.”也可以")
  private String code = "";

  @Mixin private final ArchiveOption option = new ArchiveOption();

  @Mixin private final Folders folders;

  @Option(names = "--to", paramLabel = "目录", description = "把通报的文件按原来的名称复制到这个目录，已有的不覆盖")
  private @Nullable Path to;

  ArchiveShow(Environment environment) {
    this.environment = environment;
    this.folders = new Folders(environment);
  }

  @Override
  public Integer call() throws IOException, RunFailed {
    Archive archive = option.archive(folders);
    try {
      var parsed = BagCodes.one(archive, code);
      Metadata metadata = archive.metadata(parsed);
      print(metadata, archive);
      if (to != null) {
        ArchiveOption.requireOutside(archive, to);
        VerifiedBag bag = BagProof.require(archive, parsed);
        for (FiledFile file : bag.metadata().files()) {
          restore(bag, Files.createDirectories(to), file);
        }
      }
      return ExitCode.OK.code();
    } catch (BagBroken e) {
      environment.err().println(code + "：" + e.why());
      return ExitCode.ARCHIVE.code();
    } catch (RunFailed failed) {
      environment.err().println(failed.getMessage());
      return failed.code().code();
    }
  }

  private void print(Metadata metadata, Archive archive) throws IOException {
    CatalogueEntry entry = metadata.entry();
    line("档号", entry.code().print());
    line("题名", entry.title());
    line("文件编号", entry.number());
    line("责任者", entry.issuer());
    line("日期", entry.date().toString());
    line("期间", entry.period());
    line("检查类别", String.join("、", entry.kinds()));
    line("主送", metadata.addressees());
    line("抄送", metadata.copies());
    line("保管期限", entry.code().retention().label());
    line("密级", entry.secrecy());
    line("页数", entry.pages() == 0 ? "" : String.valueOf(entry.pages()));
    line("点名的单位", String.join("、", entry.keywords()));
    for (FiledFile file : metadata.files()) {
      line(file.role(), file.name() + "（" + file.path() + "，" + file.size() + " 字节）");
    }
    line("模板", metadata.template());
    line("程序", metadata.program());
    line("归档时间", entry.filed());
    line("档案包", archive.bag(entry.code()).toString());
    line("指纹", archive.fingerprint(entry.code()));
  }

  private void line(String label, String value) {
    if (!value.isEmpty()) {
      environment.out().println(label + "：" + value);
    }
  }

  private void restore(VerifiedBag bag, Path folder, FiledFile file)
      throws IOException, RunFailed, BagBroken {
    PrintStream out = environment.out();
    Path target = folder.resolve(FileName.safe(file.name()));
    Path aside = folder.resolve(".tongbao-new");
    try {
      bag.copy(file.path(), aside);
      if (Files.exists(target)) {
        if (Files.mismatch(aside, target) >= 0) {
          throw new RunFailed(ExitCode.FILES, "%s 已经存在，内容不同，未覆盖。请换一个目录（--to）".formatted(target));
        }
        out.println("已经存在，内容相同：" + target);
        return;
      }
      Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(aside);
    }
    out.println("已取出：" + target);
  }
}
