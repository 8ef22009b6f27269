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
import org.tongbao.archive.BagDescription;
import org.tongbao.archive.BagProof;
import org.tongbao.archive.FiledFile;
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
      BagDescription description = BagDescription.of(archive, parsed);
      print(description);
      if (to != null) {
        ArchiveOption.requireOutside(archive, to);
        VerifiedBag bag = BagProof.require(archive, parsed);
        for (FiledFile file : description.files()) {
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

  private void print(BagDescription description) {
    PrintStream out = environment.out();
    description.notice().forEach(line -> out.println(line.label() + "：" + line.value()));
    for (FiledFile file : description.files()) {
      out.println("%s：%s（%s，%s 字节）".formatted(file.role(), file.name(), file.path(), file.size()));
    }
    description.filing().forEach(line -> out.println(line.label() + "：" + line.value()));
  }

  private void restore(VerifiedBag bag, Path folder, FiledFile file)
      throws IOException, RunFailed, BagBroken {
    PrintStream out = environment.out();
    Path target = folder;
    for (String each : file.name().split("/", -1)) { // derived notices are in folders
      Files.createDirectories(target);
      target = target.resolve(FileName.safe(each));
    }
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
