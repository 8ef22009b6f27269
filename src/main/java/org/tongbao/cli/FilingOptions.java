package org.tongbao.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Filing;
import org.tongbao.inspection.Retention;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.RunFailed;
import picocli.CommandLine.Option;

/** How a notice is filed, where it is given only then. 密级 is a matter of its settings. */
final class FilingOptions {
  @Option(
      names = "--fonds",
      paramLabel = "全宗号",
      description = "档案馆（室）给的全宗号，如 J001（默认取 notice.yaml、再取工作区 tongbao.yaml 中“归档”的值；下同）")
  private @Nullable String fonds;

  @Option(names = "--organ", paramLabel = "代码", description = "机构或问题的代码，如 BGS；不按机构或问题分类的不写")
  private @Nullable String organ;

  @Option(names = "--retention", paramLabel = "期限", description = "保管期限：永久、定期30年 或 定期10年")
  private @Nullable String retention;

  /** What the command line gives. */
  Filing filing() throws RunFailed {
    return new Filing(code("全宗号", fonds), code("机构或问题", organ), retention(), "");
  }

  private static String code(String name, @Nullable String written) throws RunFailed {
    String code = written == null ? "" : written.strip();
    if (written != null && !Filing.CODE.matcher(code).matches()) {
      throw new RunFailed(
          ExitCode.USAGE, "%s“%s”不能用在档号里，应是1至10个大写字母或数字，例如 J001".formatted(name, written));
    }
    return code;
  }

  private @Nullable Retention retention() throws RunFailed {
    if (retention == null) {
      return null;
    }
    return Retention.parse(retention)
        .orElseThrow(
            () ->
                new RunFailed(
                    ExitCode.USAGE,
                    "保管期限“%s”不认识，应是 %s"
                        .formatted(
                            retention,
                            Arrays.stream(Retention.values())
                                .map(Retention::label)
                                .collect(Collectors.joining("、")))));
  }
}
