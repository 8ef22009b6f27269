package org.tongbao.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tongbao.archive.ArchivalCode;
import org.tongbao.archive.Archive;
import org.tongbao.archive.BagBroken;
import org.tongbao.filing.DisclosureHeader;
import org.tongbao.filing.Publication;
import org.tongbao.html.DisclosurePage;
import org.tongbao.inspection.ChineseDates;
import org.tongbao.inspection.Disclosure;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.WebPage;
import org.tongbao.intake.text.WrittenMoment;
import org.tongbao.output.FileName;
import org.tongbao.output.PublishedFolder;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.FileWriting;
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

  @Option(
      names = "--published",
      paramLabel = "时间",
      description = "发布时间，如 \"2024-07-01 09:00\"（默认取归档的 notice.yaml 中“网页”的值；下同）")
  private @Nullable String published;

  @Option(names = "--index", paramLabel = "索引号", description = "政府信息公开目录的索引号")
  private @Nullable String index;

  @Option(names = "--category", paramLabel = "分类", description = "政府信息公开目录的分类")
  private @Nullable String category;

  @Option(names = "--keywords", paramLabel = "主题词", split = "[,，、]", description = "主题词，用逗号或顿号分隔")
  private @Nullable List<String> keywords;

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
      NoticeSettings settings = publication.settings();
      DisclosureHeader header =
          new DisclosureHeader(settings, page(settings), publication.article().title());
      print(publication, header, write(publication, header), bag);
      return ExitCode.OK.code();
    } catch (BagBroken e) {
      environment.err().println(code + "：" + e.why());
      return ExitCode.ARCHIVE.code();
    } catch (RunFailed failed) {
      environment.err().println(failed.getMessage());
      return failed.code().code();
    }
  }

  /** The page's values from the command line, or else from the settings. */
  private WebPage page(NoticeSettings settings) throws RunFailed {
    WebPage web = settings.outputs().web();
    Disclosure entry = web.disclosure();
    if (index != null && !Disclosure.isIndex(index)) {
      throw new RunFailed(
          ExitCode.USAGE, "索引号“%s”里有空格、全角字符或标点，应写成例如 000000000/2024-00012".formatted(index));
    }
    return web.with(
        published == null ? web.published() : moment(published, settings.paper().date()),
        new Disclosure(
            index == null ? entry.index() : index,
            category == null ? entry.category() : category.strip(),
            entry.publisher(),
            keywords == null ? entry.keywords() : words(keywords)));
  }

  private static List<String> words(List<String> written) {
    return written.stream().map(String::strip).filter(word -> !word.isEmpty()).toList();
  }

  private static LocalDateTime moment(String written, @Nullable LocalDate date) throws RunFailed {
    LocalDateTime moment = WrittenMoment.read(written);
    if (moment == null) {
      throw new RunFailed(
          ExitCode.USAGE,
          "发布时间“%s”不是年月日和时分，应写成例如 \"%s\"".formatted(written, WrittenMoment.EXAMPLE));
    }
    if (date != null && moment.toLocalDate().isBefore(date)) {
      throw new RunFailed(
          ExitCode.USAGE, "发布时间“%s”早于成文日期%s，请核对".formatted(written, ChineseDates.print(date)));
    }
    return moment;
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
