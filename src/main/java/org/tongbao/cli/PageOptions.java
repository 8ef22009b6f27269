package org.tongbao.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.ChineseDates;
import org.tongbao.inspection.Disclosure;
import org.tongbao.inspection.WebPage;
import org.tongbao.intake.text.WrittenMoment;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.RunFailed;
import picocli.CommandLine.Option;

/** What of a page is known only when the notice is filed or published. */
final class PageOptions {
  @Option(
      names = "--published",
      paramLabel = "时间",
      description = "发布时间，如 \"2024-07-01 09:00\"（默认取“网页”的值：归档时写的、notice.yaml 的、工作区的；下同）")
  private @Nullable String published;

  @Option(names = "--index", paramLabel = "索引号", description = "政府信息公开目录的索引号")
  private @Nullable String index;

  @Option(names = "--category", paramLabel = "分类", description = "政府信息公开目录的分类")
  private @Nullable String category;

  @Option(names = "--keywords", paramLabel = "主题词", split = "[,，、]", description = "主题词，用逗号或顿号分隔")
  private @Nullable List<String> keywords;

  /**
   * The page with the values of the command line in place of its own.
   *
   * @param date 成文日期; null if it is open
   */
  WebPage page(WebPage web, @Nullable LocalDate date) throws RunFailed {
    if (index != null && !Disclosure.isIndex(index)) {
      throw new RunFailed(
          ExitCode.USAGE, "索引号“%s”里有空格、全角字符或标点，应写成例如 000000000/2024-00012".formatted(index));
    }
    LocalDateTime moment = published == null ? null : moment(published, date);
    Disclosure given =
        new Disclosure(
            index == null ? "" : index,
            category == null ? "" : category.strip(),
            "",
            keywords == null ? List.of() : words(keywords));
    return WebPage.NONE.with(moment, given).or(web);
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
}
