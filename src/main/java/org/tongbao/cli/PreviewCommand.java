package org.tongbao.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tongbao.batch.OnSignal;
import org.tongbao.output.TemporaryFolder;
import org.tongbao.plan.Input;
import org.tongbao.preview.Browser;
import org.tongbao.preview.FileWatch;
import org.tongbao.preview.PreviewServer;
import org.tongbao.preview.PreviewStudio;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.RunFailed;
import org.tongbao.template.TemplateFolders;
import org.tongbao.template.TemplateSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tongbao preview INPUT}: shows the notice in a browser while its files are edited. */
@Command(
    name = "preview",
    header = "在浏览器中预览通报，模板或数据修改后自动更新",
    customSynopsis = "tongbao preview 输入目录 [选项]",
    description = {
      "在本机打开一个网页，按公文版式分页显示通报，旁边列出模板可用的值；保存模板、数据表或 notice.yaml 后自动更新。",
      "有错误时，页面上指出文件和行号；鼠标指向数字，就显示它的来源。按 Ctrl+C 结束。",
      "只有本机能打开；不生成文件，需要文件请在页面上下载，或运行 tongbao run。"
    })
final class PreviewCommand implements Callable<Integer> {
  private static final int TOKEN_BYTES = 16;
  private static final int PATIENCE_SECONDS = 5;

  private final Environment environment;

  @Parameters(paramLabel = "输入目录", description = "放有 notice.yaml 和检查对象、问题的表（.csv 或 .xlsx）的目录")
  private Path input;

  @Option(names = "--templates", paramLabel = "目录", description = "模板所在目录（默认用工作区的和程序自带的 templates）")
  private @Nullable Path templates;

  @Option(names = "--port", paramLabel = "端口", description = "端口（默认自动选择一个空闲的）")
  private int port;

  @Option(names = "--no-browser", description = "不打开浏览器，只显示网址")
  private boolean quiet;

  @Mixin private final HistoryOption history = new HistoryOption();

  @Mixin private final Folders folders;

  PreviewCommand(Environment environment) {
    this.environment = environment;
    this.folders = new Folders(environment);
  }

  @Override
  public Integer call() throws IOException, SQLException, RunFailed {
    TemplateFolders sets = folders.templates(templates);
    Input from = folders.input(input);
    if (!Files.isDirectory(from.folder())) {
      from.missing().forEach(environment.err()::println);
      return ExitCode.INPUT.code();
    }
    try (TemporaryFolder folder = TemporaryFolder.make();
        OnSignal signal = new OnSignal(() -> true, PATIENCE_SECONDS, ExitCode.OK);
        PreviewStudio session =
            new PreviewStudio(
                from, sets, history.source(folders), folder.path(), environment.seconds());
        PreviewServer server =
            new PreviewServer(session::state, session::explain, session::download, token(), port)) {
      environment.out().println("预览：" + server.address());
      environment.out().println("只有本机能打开；按 Ctrl+C 结束");
      if (!quiet) {
        Browser.open(server.address());
      }
      FileWatch files = new FileWatch(watched(from, sets));
      while (!signal.asked()) {
        if (files.changed()) {
          session.refresh();
          server.announce();
        }
      }
      return ExitCode.OK.code();
    } catch (InterruptedException e) {
      return ExitCode.OK.code(); // asked to end
    } catch (BindException e) {
      environment.err().println("端口 %s 已被占用，请换一个端口，或不写 --port".formatted(port));
      return ExitCode.FILES.code();
    } catch (RunFailed failed) {
      environment.err().println(failed.getMessage());
      return failed.code().code();
    }
  }

  /** All template sets, because another one may be chosen while the preview runs. */
  private static List<Path> watched(Input input, TemplateFolders sets) throws IOException {
    List<Path> folders = new ArrayList<>(List.of(input.folder(), sets.folder(TemplateSet.SHARED)));
    sets.names().forEach(name -> folders.add(sets.folder(name)));
    return folders;
  }

  private static String token() {
    byte[] token = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(token);
    return HexFormat.of().formatHex(token);
  }
}
