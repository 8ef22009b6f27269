package org.tongbao.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.Message;
import org.tongbao.problem.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tongbao explain CODE}: explains a problem code and what to do. */
@Command(
    name = "explain",
    header = "说明一个问题代码：是什么问题，应当怎样改正",
    customSynopsis = "tongbao explain 代码",
    description = "代码在 problems.csv 的“代码”列、lint --format json 的 rule 里；全部代码见 docs/problems.md。")
final class ExplainCommand implements Callable<Integer> {
  private final Environment environment;

  @Parameters(paramLabel = "代码", description = "例如 unknown-region")
  private String code;

  ExplainCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    List<Message> messages = MessageCatalogue.of(code);
    if (messages.isEmpty()) {
      List<String> codes = MessageCatalogue.all().stream().map(Message::code).distinct().toList();
      String nearest = Nearest.to(code, codes).map(near -> "最接近的是“%s”。".formatted(near)).orElse("");
      environment.err().println("没有代码“%s”。%s全部代码见 docs/problems.md".formatted(code, nearest));
      return ExitCode.USAGE.code();
    }
    PrintStream out = environment.out();
    out.println(code);
    for (Message message : messages) {
      out.println();
      out.println(message.wording().weight().label() + "：" + message.wording().fault() + "。");
      out.println("应当怎样：" + message.wording().remedy() + "。");
    }
    return ExitCode.OK.code();
  }
}
