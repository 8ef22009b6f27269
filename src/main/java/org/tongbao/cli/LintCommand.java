package org.tongbao.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tongbao.lint.Lint;
import org.tongbao.lint.docx.DocxMessage;
import org.tongbao.lint.docx.UnreadableDocx;
import org.tongbao.lint.report.FileResult;
import org.tongbao.lint.report.ReportFormat;
import org.tongbao.lint.rules.Profile;
import org.tongbao.plan.FormatProfile;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code tongbao lint FILE…}: checks documents against the standard. */
@Command(
    name = "lint",
    header = "检查 .docx 公文的格式和文字",
    description =
        "按 GB/T 9704-2012 检查 .docx 的格式，并检查文字、数字前后是否一致，不限于本程序生成的文件；规则见 docs/lint-rules.md。")
final class LintCommand implements Callable<Integer> {
  private final PrintStream out;
  private final PrintStream err;

  @Parameters(paramLabel = "文件", arity = "1..*", description = "要检查的 .docx，可以有多个")
  private List<Path> files = List.of();

  @Mixin private final ProfileOption profile = new ProfileOption();

  @Option(
      names = "--format",
      paramLabel = "格式",
      defaultValue = "text",
      converter = FormatName.class,
      description = "结果的格式：text、json 或 html（默认 text）")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(names = "--strict", description = "有提醒也算未通过")
  private boolean strict;

  LintCommand(Environment environment) {
    this.out = environment.out();
    this.err = environment.err();
  }

  /** Parses the lower-case name of a format. */
  static final class FormatName implements ITypeConverter<ReportFormat> {
    @Override
    public ReportFormat convert(String name) {
      for (ReportFormat format : ReportFormat.values()) {
        if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
          return format;
        }
      }
      throw new TypeConversionException("没有“%s”这种格式，可用 text、json、html".formatted(name));
    }
  }

  @Override
  public Integer call() throws IOException {
    Profile values;
    try {
      values = FormatProfile.read(profile.file()).values();
    } catch (InputRefused refused) {
      refused.problems().forEach(err::println);
      return ExitCode.INPUT.code();
    }
    Lint lint = new Lint(values);
    List<FileResult> results = new ArrayList<>();
    for (Path file : files) {
      if (isLock(file)) {
        err.println(file + ": 已跳过：这是 Word 打开文件时留下的锁定文件，不是公文");
      } else {
        results.add(check(file, lint));
      }
    }
    out.print(format.print(results));
    out.flush();
    return code(results).code();
  }

  /** Word writes {@code ~$x.docx} beside a file that it has open. */
  private static boolean isLock(Path file) {
    Path name = file.getFileName();
    return name != null && name.toString().startsWith("~$");
  }

  private static FileResult check(Path file, Lint lint) {
    String name = file.toString();
    try {
      if (Files.isDirectory(file)) {
        return unreadable(name, DocxMessage.DOCX_IS_FOLDER);
      }
      if (!Files.exists(file)) {
        return unreadable(name, DocxMessage.DOCX_MISSING);
      }
      return FileResult.checked(name, lint.check(file));
    } catch (UnreadableDocx e) {
      return FileResult.unreadable(name, e.problem());
    } catch (AccessDeniedException e) {
      return unreadable(name, DocxMessage.DOCX_NOT_PERMITTED);
    } catch (IOException e) {
      return unreadable(name, DocxMessage.DOCX_DISK_FAULT, String.valueOf(e.getMessage()));
    }
  }

  private static FileResult unreadable(String name, DocxMessage why, Object... values) {
    return FileResult.unreadable(name, why.at(Place.of(name), values));
  }

  private ExitCode code(List<FileResult> results) {
    if (!results.stream().allMatch(FileResult::isRead)) {
      return ExitCode.FILES;
    }
    boolean passed =
        results.stream().allMatch(v -> v.errors() == 0 && !(strict && v.warnings() > 0));
    return passed ? ExitCode.OK : ExitCode.DOCUMENT;
  }
}
