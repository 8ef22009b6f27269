package org.tongbao.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tongbao.archive.ArchivalCode;
import org.tongbao.archive.Archive;
import org.tongbao.archive.BagBroken;
import org.tongbao.filing.DisclosureHeader;
import org.tongbao.filing.Publication;
import org.tongbao.html.DisclosurePage;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.output.FileName;
import org.tongbao.output.PublishedFolder;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.FileWriting;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.RunFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tongbao archive publish CODE --to FOLDER}: writes the files for the office's website. */
@Command(
    name = "publish",
    header = "生成在政府网站上发布的网页（页首有信息公开表格）和供下载的文件",
    description = {
      "先核验档案包。网页的文字就是印发的文字；供下载的是正本，没有归档正本的，是程序生成的 .docx（和 PDF）。",
      "正本（.docx）的文字经过修改的，网页照正本，并列出不同之处。密级、附注不允许公开的，不生成。已有的文件不覆盖。"
    })
final class ArchivePublish implements Callable<Integer> {
  private final Environment environment;

  @Parameters(paramLabel = "档号", description = "见 archive list；“·”写成“.”也可以")
  private String code = "";

  @Option(names = "--to", required = true, paramLabel = "目录", description = "保存目录")
  private Path to = Path.of("");

  @Mixin private final PageOptions page = new PageOptions();

  @Mixin private final ArchiveOption option = new ArchiveOption();

  @Mixin private final Folders folders;

  ArchivePublish(Environment environment) {
    this.environment = environment;
    this.folders = new Folders(environment);
  }

  @Override
  public Integer call() throws IOException, RunFailed {
    Archive archive = option.archive(folders);
    try {
      ArchivalCode bag = BagCodes.one(archive, code);
      ArchiveOption.requireOutside(archive, to);
      Publication publication = Publication.of(archive, bag);
      NoticeSettings settings = publication.settings().in(folders.office());
      DisclosureHeader header =
          new DisclosureHeader(
              settings,
              page.page(settings.outputs().web(), settings.paper().date()),
              publication.article().title());
      print(publication, header, write(publication, header), bag);
      return ExitCode.OK.code();
    } catch (InputRefused refused) {
      refused.problems().forEach(environment.err()::println);
      return ExitCode.INPUT.code();
    } catch (BagBroken e) {
      environment.err().println(code + "：" + e.why());
      return ExitCode.ARCHIVE.code();
    } catch (RunFailed failed) {
      environment.err().println(failed.getMessage());
      return failed.code().code();
    }
  }

  /** Writes the page last, after the files that it links. */
  private List<Path> write(Publication publication, DisclosureHeader header)
      throws IOException, RunFailed, BagBroken {
    List<String> names = publication.names();
    try (PublishedFolder folder = PublishedFolder.in(to, publication.pageName())) {
      for (int i = 0; i < names.size(); i++) {
        publication.bag().copy(publication.files().get(i), folder.file(names.get(i)));
      }
      Path page = folder.file(publication.pageName());
      try (Writer out = FileWriting.text(page)) {
        DisclosurePage.write(out, publication.article(), header.labels(), header.fields(), names);
      }
      return folder.publish();
    }
  }

  private void print(
      Publication publication, DisclosureHeader header, List<Path> files, ArchivalCode bag) {
    Place place = Place.of(bag.print());
    header.missing(place).forEach(environment.out()::println);
    if (!publication.differences().isEmpty()) {
      publication.differences().forEach(environment.out()::println);
      environment.out().println(CliMessage.PAGE_IN_ISSUED_WORDS.at(place));
      if (publication.hasCharts()) {
        environment.out().println(CliMessage.CHARTS_NOT_COMPARED.at(place));
      }
    }
    for (String format : publication.unread()) {
      environment.out().println(CliMessage.ISSUED_FILE_NOT_COMPARED.at(place, format));
    }
    files.subList(0, files.size() - 1).forEach(file -> environment.out().println("供下载：" + file));
    environment.out().println("网页：" + files.get(files.size() - 1));
    if (FileName.isShortened(publication.article().title())) {
      environment.out().println("  标题太长，文件名只用了它的开头；网页里的标题没有改动");
    }
  }
}
