package org.tongbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tongbao.archive.Archive;
import org.tongbao.archive.BagBroken;
import org.tongbao.archive.CatalogueEntry;
import org.tongbao.filing.YearExport;
import org.tongbao.output.Sha256;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.RunFailed;
import org.tongbao.template.TemplateSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tongbao archive export YEAR}: writes a zip for the archives office. */
@Command(
    name = "export",
    header = "把一个年度的档案导出为一个 zip，附归档文件目录（.csv 和 .docx），供移交档案室",
    description = "先核验这一年度的全部档案包；有与归档时不一致的，就不导出。")
final class ArchiveExport implements Callable<Integer> {
  private final Environment environment;

  @Parameters(paramLabel = "年度", description = "年度，如 2026")
  private int year;

  @Mixin private final ArchiveOption option = new ArchiveOption();

  @Mixin private final Folders folders;

  @Option(names = "--to", paramLabel = "目录", description = "zip 的保存目录（默认当前目录）")
  private @Nullable Path to;

  ArchiveExport(Environment environment) {
    this.environment = environment;
    this.folders = new Folders(environment);
  }

  @Override
  public Integer call() throws IOException, RunFailed {
    Archive archive = option.archive(folders);
    Archive.Listing listing = archive.listing();
    List<CatalogueEntry> entries =
        listing.entries().stream().filter(entry -> entry.code().year() == year).toList();
    try {
      if (!listing.unreadable().isEmpty()) {
        listing.unreadable().forEach(each -> environment.err().println("无法读取 " + each));
        throw new RunFailed(ExitCode.ARCHIVE, "没有导出：有的档案无法读取");
      }
      if (entries.isEmpty()) {
        throw new RunFailed(
            ExitCode.ARCHIVE, "没有导出：%s 里没有%s年度的档案".formatted(archive.folder(), year));
      }
      Path folder = Files.createDirectories(to == null ? Path.of("") : to).toAbsolutePath();
      Path file = folder.resolve("archive-" + year + ".zip");
      Path reference =
          environment.home().resolve("templates/province").resolve(TemplateSet.REFERENCE);
      new YearExport(archive, reference).write(entries, year, file);
      environment.out().println("已导出 %s 份：%s".formatted(entries.size(), file));
      environment.out().println("  SHA-256：" + Sha256.of(file));
      return ExitCode.OK.code();
    } catch (RunFailed failed) {
      environment.err().println(failed.getMessage());
      return failed.code().code();
    } catch (InputRefused refused) {
      refused.problems().forEach(environment.err()::println);
      return ExitCode.TEMPLATE.code();
    } catch (BagBroken e) {
      environment.err().println("没有导出：" + e.why());
      return ExitCode.ARCHIVE.code();
    }
  }
}
