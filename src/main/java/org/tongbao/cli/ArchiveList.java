package org.tongbao.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tongbao.archive.Archive;
import org.tongbao.archive.CatalogueEntry;
import org.tongbao.filing.CatalogueTable;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.RunFailed;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tongbao archive list}: lists and finds filed notices. */
@Command(
    name = "list",
    header = "列出、查找已归档的通报",
    description = "使用几个条件时，列出全部符合的。--text 在档号、题名、文号、责任者、期间、检查类别和点名的单位里查找。")
final class ArchiveList implements Callable<Integer> {
  private final Environment environment;

  @Mixin private final ArchiveOption archive = new ArchiveOption();

  @Mixin private final Folders folders;

  @Option(names = "--year", paramLabel = "年度", description = "只列这一年度的")
  private @Nullable Integer year;

  @Option(names = "--issuer", paramLabel = "文字", description = "只列责任者包含这些文字的")
  private String issuer = "";

  @Option(names = "--text", paramLabel = "文字", description = "只列包含这些文字的")
  private String text = "";

  @ArgGroup private @Nullable Form form;

  /** At most one of these options. */
  static final class Form {
    @Option(names = "--json", description = "以 JSON 输出，供其他程序读取")
    private boolean json;

    @Option(names = "--csv", description = "以归档文件目录（.csv）输出，可以用 Excel 打开")
    private boolean csv;
  }

  ArchiveList(Environment environment) {
    this.environment = environment;
    this.folders = new Folders(environment);
  }

  @Override
  public Integer call() throws IOException, RunFailed {
    Archive.Listing listing = archive.archive(folders).listing();
    List<CatalogueEntry> found = listing.entries().stream().filter(this::isWanted).toList();
    if (form != null && form.json) {
      environment.out().print(CatalogueTable.json(found));
    } else if (form != null && form.csv) {
      environment.out().print(CatalogueTable.csv(found));
    } else {
      environment.out().print(found.isEmpty() ? "" : CatalogueTable.text(found));
      environment.out().println("共 %s 份".formatted(found.size()));
    }
    environment.out().flush();
    listing.unreadable().forEach(each -> environment.err().println("无法读取 " + each));
    return (listing.unreadable().isEmpty() ? ExitCode.OK : ExitCode.ARCHIVE).code();
  }

  private boolean isWanted(CatalogueEntry entry) {
    return (year == null || entry.code().year() == year)
        && entry.issuer().contains(issuer)
        && (text.isEmpty() || entry.contains(text));
  }
}
