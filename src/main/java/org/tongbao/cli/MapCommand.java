package org.tongbao.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongbao.authoring.SheetMap;
import org.tongbao.intake.sheet.MappingProposals.Proposal;
import org.tongbao.intake.sheet.MappingProposals.Setting;
import org.tongbao.intake.sheet.ReadTable;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.RunFailed;
import org.tongbao.template.TemplateFolders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tongbao map INPUT}: proposes what the words of an office's own sheets mean. */
@Command(
    name = "map",
    header = "读懂本单位自己的表，提出列名和取值的对照",
    customSynopsis = "tongbao map 输入目录 [--accept] [--confirm 序号,…]",
    description = {
      "逐张读输入目录里的表，列出程序不认识的列名和取值，提出各是什么意思、依据是什么。",
      "不带选项只显示，不改动文件；确认的各项写进 notice.yaml 的“列名对照”“取值对照”“不看的列”，以后各期照用。"
    })
final class MapCommand implements Callable<Integer> {
  /** Confirmed instead of a meaning: the column is not read. */
  private static final String IGNORE = "不看";

  private final PrintStream out;
  private final PrintStream err;

  @Parameters(paramLabel = "输入目录", description = "放有 notice.yaml 和各张表的目录")
  private Path input;

  @Option(names = "--accept", description = "写入标明“确定”的各项")
  private boolean accept;

  @Option(
      names = "--confirm",
      paramLabel = "序号",
      split = ",",
      description = "写入这几项，如 2,5；意思不止一种的，写明是哪一种，如 2=主办单位；不要的列写 2=不看")
  private List<String> confirmed = List.of();

  @Option(names = "--templates", paramLabel = "目录", description = "模板所在目录（默认用工作区的和程序自带的 templates）")
  private @Nullable Path templates;

  @Mixin private final Folders folders;

  MapCommand(Environment environment) {
    this.out = environment.out();
    this.err = environment.err();
    this.folders = new Folders(environment);
  }

  @Override
  public Integer call() throws IOException, RunFailed {
    TemplateFolders sets = folders.templates(templates);
    try {
      SheetMap map = SheetMap.of(folders.input(input), sets);
      map.proposals().problems().forEach(err::println);
      map.proposals().tables().forEach(this::print);
      Map<Proposal, String> chosen = new LinkedHashMap<>();
      List<Proposal> proposals = map.proposals().proposals();
      for (int i = 0; i < proposals.size(); i++) {
        Proposal proposal = proposals.get(i);
        print(i + 1, proposal);
        if (accept && proposal.certain()) {
          chosen.put(proposal, first(proposal));
        }
      }
      for (String choice : confirmed) {
        if (!confirm(choice, proposals, chosen)) {
          return ExitCode.USAGE.code();
        }
      }
      close(map, chosen);
      return ExitCode.OK.code();
    } catch (InputRefused refused) {
      refused.problems().forEach(err::println);
      return ExitCode.INPUT.code();
    }
  }

  private void print(ReadTable table) {
    String sheets =
        table.sheets().stream()
            .map(sheet -> sheet == Sheet.UNITS ? "检查对象" : "问题")
            .sorted()
            .collect(Collectors.joining("和"));
    out.printf(
        Locale.ROOT,
        "%s：%s，列名在第%d行，下面%d行%n",
        table.source().name(),
        sheets,
        table.line(),
        table.rows());
  }

  private void print(int number, Proposal proposal) {
    out.printf(
        Locale.ROOT,
        "%3d  %s　%s（%s）%n",
        number,
        meaning(proposal),
        sure(proposal),
        proposal.evidence());
  }

  private static String meaning(Proposal proposal) {
    String meanings = proposal.meanings().isEmpty() ? "？" : String.join(" 或 ", proposal.meanings());
    return switch (proposal.setting()) {
      case COLUMN -> "列名“" + proposal.word() + "” → " + meanings;
      case VALUE ->
          "“%s”写的“%s” → %s%s"
              .formatted(
                  proposal.column(),
                  proposal.word(),
                  meanings,
                  proposal.meanings().contains("主办单位") ? "（归到它所在的部门）" : "");
      case IGNORED -> "列名“" + proposal.word() + "” → 不看";
    };
  }

  private static String sure(Proposal proposal) {
    return proposal.certain() ? "确定" : proposal.meanings().size() == 1 ? "待确认" : "不能确定";
  }

  private static String first(Proposal proposal) {
    return proposal.meanings().isEmpty() ? "" : proposal.meanings().get(0);
  }

  /** False, with a message, where a choice is none. */
  private boolean confirm(String choice, List<Proposal> proposals, Map<Proposal, String> chosen) {
    int equals = choice.indexOf('=');
    String number = (equals < 0 ? choice : choice.substring(0, equals)).strip();
    String meaning = equals < 0 ? "" : choice.substring(equals + 1).strip();
    int index = number.matches("\\d{1,4}") ? Integer.parseInt(number) : 0;
    if (index < 1 || index > proposals.size()) {
      err.println("--confirm 没有第“%s”项，只有 1 至 %d".formatted(number, proposals.size()));
      return false;
    }
    Proposal proposal = proposals.get(index - 1);
    boolean column = proposal.setting() != Setting.VALUE;
    if (column && meaning.equals(IGNORE)) {
      chosen.put(new Proposal(Setting.IGNORED, "", proposal.word(), List.of(), false, ""), "");
    } else if (!meaning.isEmpty()) {
      Setting setting = column ? Setting.COLUMN : Setting.VALUE;
      chosen.put(
          new Proposal(setting, proposal.column(), proposal.word(), List.of(meaning), false, ""),
          meaning);
    } else if (proposal.setting() == Setting.IGNORED || proposal.meanings().size() == 1) {
      chosen.put(proposal, first(proposal));
    } else {
      err.println("--confirm 第%d项要写明是哪一种意思，如 %d=%s".formatted(index, index, example(proposal)));
      return false;
    }
    return true;
  }

  private static String example(Proposal proposal) {
    return proposal.meanings().isEmpty() ? "…" : first(proposal);
  }

  private void close(SheetMap map, Map<Proposal, String> chosen) throws IOException, InputRefused {
    int all = map.proposals().proposals().size();
    if (map.proposals().tables().isEmpty()) {
      out.println("没有找到表：目录里没有 .csv、.xlsx，或前10行里没有像列名的一行");
    } else if (all == 0) {
      out.println("列名和取值都认识，不需要对照");
    } else if (chosen.isEmpty()) {
      out.println("没有写入。--accept 写入“确定”的；--confirm 写入指定的，如 --confirm 2,5=主办单位");
    } else {
      map.write(chosen);
      int left = all - chosen.size();
      out.println(
          "已写入 notice.yaml：%d 项%s".formatted(chosen.size(), left == 0 ? "" : "，还有 " + left + " 项"));
    }
  }
}
