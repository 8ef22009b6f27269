package org.tongbao.filing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongbao.archive.ArchivalCode;
import org.tongbao.archive.Archive;
import org.tongbao.archive.Bag;
import org.tongbao.archive.BagBroken;
import org.tongbao.archive.BagProof;
import org.tongbao.archive.VerifiedBag;
import org.tongbao.compare.LineDifference;
import org.tongbao.html.NoticeArticle;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.settings.SettingsFile;
import org.tongbao.lint.docx.DocumentLines;
import org.tongbao.lint.docx.UnreadableDocx;
import org.tongbao.output.FileName;
import org.tongbao.output.TemporaryFolder;
import org.tongbao.plan.Input;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;

/**
 * What an office publishes from an unchanged bag: the filed page, whose text equals that of the
 * filed document, in the words of the issued one, and the files for download.
 *
 * @param bag the files' bag
 * @param settings of the notice, with the issued date and number
 * @param article the notice's text as HTML
 * @param files their paths in the bag: the issued ones; the document if there are none
 * @param differences in which the issued words differ from the filed document's, line by line
 */
public record Publication(
    VerifiedBag bag,
    NoticeSettings settings,
    NoticeArticle article,
    List<String> files,
    List<String> differences) {
  private static final String NOT_PUBLIC = "(不.{0,2}公开|依申请公开)";
  private static final String INPUT = Bag.INPUT + "/" + Input.SETTINGS;

  /** Keeps its own copy. */
  public Publication {
    files = List.copyOf(files);
    differences = List.copyOf(differences);
  }

  /**
   * Reads it from a bag.
   *
   * @throws RunFailed when the bag has changed since it was filed, or must not be published
   */
  public static Publication of(Archive archive, ArchivalCode code) throws IOException, RunFailed {
    VerifiedBag bag = BagProof.require(archive, code);
    try (TemporaryFolder copies = TemporaryFolder.make()) {
      NoticeSettings settings =
          SettingsFile.readForSheets(Input.SETTINGS, bag.bytes(INPUT)).settings().orRefuse();
      NoticeSettings.Outputs written = settings.outputs();
      settings = settings.filed(written.filing(), bag.metadata().web().or(written.web()));
      requireOpen(settings, code);
      List<String> document = lines(bag, Bag.DOCX, copies.path());
      NoticeArticle article = article(bag.bytes(Bag.PAGE), code);
      requireSameWords(document, article, code);
      List<String> issued = issued(bag);
      List<String> files = issued.isEmpty() ? own(bag) : issued;
      Publication filed = new Publication(bag, settings, article, files, List.of());
      List<List<String>> texts = new ArrayList<>();
      for (String file : issued) {
        if (Issued.format(file).equals("DOCX")) {
          texts.add(lines(bag, file, copies.path()));
        }
      }
      requireOneText(texts, code);
      return texts.isEmpty() ? filed : filed.inWordsOf(texts.get(0), document, code);
    } catch (InputRefused refused) {
      throw refused(
          code,
          "没有生成 %s 的网页：现在的程序不接受当时的 notice.yaml，见上",
          refused.problems().stream().map(Problem::toString).toList());
    } catch (BagBroken e) {
      throw refused(code, "没有生成 %s 的网页：%s", List.of(), e.why());
    } catch (UnreadableDocx e) {
      throw refused(code, "没有生成 %s 的网页：%s", List.of(), String.valueOf(e.getMessage()));
    }
  }

  private static List<String> lines(VerifiedBag bag, String document, Path copies)
      throws IOException, BagBroken, UnreadableDocx {
    Path copy = copies.resolve("document.docx");
    bag.copy(document, copy);
    return DocumentLines.of(copy);
  }

  /** Refuses a notice that the office itself has marked as not public. */
  private static void requireOpen(NoticeSettings settings, ArchivalCode code) throws RunFailed {
    String secrecy = settings.outputs().filing().secrecy();
    if (!secrecy.isEmpty() && !secrecy.equals("公开")) {
      throw refused(code, "没有生成 %s 的网页：它归档时的密级是“%s”，不能公开", List.of(), secrecy);
    }
    String remark = settings.paper().remark();
    if (remark.matches(".*" + NOT_PUBLIC + ".*")) {
      throw refused(code, "没有生成 %s 的网页：它的附注是“%s”，不能公开", List.of(), remark);
    }
  }

  private static NoticeArticle article(byte[] page, ArchivalCode code) throws RunFailed {
    try {
      return NoticeArticle.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(page)).toString())
          .orElseThrow(() -> refused(code, "没有生成 %s 的网页：%s 不是本程序生成的网页", List.of(), Bag.PAGE));
    } catch (CharacterCodingException e) {
      throw refused(code, "没有生成 %s 的网页：%s 不是 UTF-8 编码", List.of(), Bag.PAGE);
    }
  }

  private static void requireSameWords(
      List<String> document, NoticeArticle article, ArchivalCode code) throws RunFailed {
    List<String> differences =
        LineDifference.between(IssuedText.bare(document), IssuedText.bare(article.lines()));
    if (!differences.isEmpty()) {
      throw refused(code, "没有生成 %s 的网页：归档的网页与归档的公文文字不一致，见上（－ 是公文的，＋ 是网页的）", differences);
    }
  }

  /**
   * The same in the words of an issued document, which a leader may have changed.
   *
   * @param issued its lines
   * @param document the filed document's
   */
  private Publication inWordsOf(List<String> issued, List<String> document, ArchivalCode code)
      throws RunFailed {
    List<String> found = LineDifference.whole(document, issued);
    if (found.isEmpty()) {
      return this;
    }
    IssuedText text = new IssuedText(article, issued);
    NoticeArticle page =
        text.article()
            .orElseThrow(
                () ->
                    refused(
                        code,
                        "没有生成 %s 的网页：正本改动的地方程序不能照样写进网页，见上（－ 是程序生成的，＋ 是正本的）。请用 archive show --to 取出正本，照正本在网站上发布",
                        found));
    NoticeSettings known =
        text.settings(settings)
            .orElseThrow(
                () ->
                    refused(
                        code,
                        "没有生成 %s 的网页：正本改了成文日期、发文字号或署名，程序认不出改成了什么，见上。请用 archive show --to 取出正本，照正本在网站上发布",
                        found));
    for (String line : page.lines()) {
      if (line.matches("（.*" + NOT_PUBLIC + ".*）")) {
        throw refused(code, "没有生成 %s 的网页：它的附注是“%s”，不能公开", List.of(), line);
      }
    }
    return new Publication(bag, known, page, files, found);
  }

  private static void requireOneText(List<List<String>> texts, ArchivalCode code) throws RunFailed {
    for (List<String> each : texts) {
      if (!IssuedText.bare(each).equals(IssuedText.bare(texts.get(0)))) {
        throw refused(
            code,
            "没有生成 %s 的网页：几份正本的文字不同，见上。请用 archive show --to 取出正本，照要公开的一份在网站上发布",
            LineDifference.whole(texts.get(0), each));
      }
    }
  }

  /** Whether the page shows charts, which are not compared with the issued ones. */
  public boolean hasCharts() {
    return article.html().contains("<figure");
  }

  /**
   * The failure.
   *
   * @param sentence with places for the code and then for the values
   * @param before lines to print before the sentence
   */
  private static RunFailed refused(
      ArchivalCode code, String sentence, List<String> before, String... values) {
    Object[] all = Stream.concat(Stream.of(code.print()), Stream.of(values)).toArray();
    Stream<String> lines = Stream.concat(before.stream(), Stream.of(sentence.formatted(all)));
    return new RunFailed(ExitCode.ARCHIVE, lines.collect(Collectors.joining("\n")));
  }

  private static List<String> issued(VerifiedBag bag) {
    return bag.files().stream()
        .filter(path -> isIssued(path) && !Issued.format(path).isEmpty())
        .toList();
  }

  private static boolean isIssued(String path) {
    return path.startsWith(Bag.ISSUED + "/");
  }

  private static List<String> own(VerifiedBag bag) {
    return bag.files().stream()
        .filter(path -> path.equals(Bag.DOCX) || path.equals(Bag.PDF))
        .toList();
  }

  /** TITLE.docx, TITLE.pdf, and TITLE（2）.pdf for a second PDF; a bag does not keep the names. */
  public List<String> names() {
    List<String> formats = files.stream().map(Issued::format).toList();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < formats.size(); i++) {
      String format = formats.get(i);
      long before = formats.subList(0, i).stream().filter(format::equals).count();
      String number = before == 0 ? "" : "（" + (before + 1) + "）";
      names.add(stem() + number + "." + format.toLowerCase(Locale.ROOT));
    }
    return names;
  }

  /** TITLE.html. */
  public String pageName() {
    return FileName.page(article.title());
  }

  private String stem() {
    return FileName.stem(article.title());
  }

  /** The formats of those files whose text the program cannot compare. */
  public List<String> unread() {
    return files.stream()
        .filter(Publication::isIssued)
        .map(Issued::format)
        .filter(format -> !format.equals("DOCX"))
        .distinct()
        .toList();
  }
}
