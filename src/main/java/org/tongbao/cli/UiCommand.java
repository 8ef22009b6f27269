package org.tongbao.cli;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tongbao.batch.OnSignal;
import org.tongbao.plan.Input;
import org.tongbao.preview.Browser;
import org.tongbao.problem.ExitCode;
import org.tongbao.workbench.Folders;
import org.tongbao.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tongbao ui [INPUT]}: the way of a notice as pages in a browser. */
@Command(
    name = "ui",
    header = "在浏览器里做通报：放表、改错、填信息、看版式、生成、归档",
    customSynopsis = "tongbao ui [输入目录] [选项]",
    description = {
      "在本机打开一个网页，从放数据表到归档，一步一页；不写输入目录的，列出全部通报。",
      "只有本机能打开。按 Ctrl+C 结束；关闭网页不影响正在生成的通报。"
    })
final class UiCommand implements Callable<Integer> {
  private static final int PATIENCE_SECONDS = 30;
  private static final long PAUSE_MILLIS = 100;

  private final Environment environment;

  @Parameters(paramLabel = "输入目录", arity = "0..1", description = "直接打开这一期；它旁边的各期也列出来")
  private @Nullable Path input;

  @Option(names = "--templates", paramLabel = "目录", description = "模板所在目录（默认用程序自带的 templates）")
  private @Nullable Path templates;

  @Option(names = "--port", paramLabel = "端口", description = "端口（默认自动选择一个空闲的）")
  private int port;

  @Option(names = "--no-browser", description = "不打开浏览器，只显示网址")
  private boolean quiet;

  UiCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException, SQLException {
    if (input != null && !Files.isDirectory(input)) {
      new Input(input).missing().forEach(environment.err()::println);
      return ExitCode.INPUT.code();
    }
    try (OnSignal signal = new OnSignal(() -> true, PATIENCE_SECONDS, ExitCode.OK);
        Workbench workbench =
            new Workbench(folders(), program(), port, environment.seconds())) {
      URI address =
          input == null ? workbench.address() : workbench.address(new Input(input).name());
      environment.out().println("通报：" + address);
      environment.out().println("只有本机能打开；按 Ctrl+C 结束");
      if (!quiet) {
        Browser.open(address);
      }
      while (!signal.asked()) {
        Thread.sleep(PAUSE_MILLIS);
      }
      return ExitCode.OK.code();
    } catch (InterruptedException e) {
      return ExitCode.OK.code(); // asked to end
    } catch (JavalinBindException e) {
      environment.err().println("端口 %s 已被占用，请换一个端口，或不写 --port".formatted(port));
      return ExitCode.FILES.code();
    }
  }

  private Folders folders() throws IOException {
    Path sets = templates == null ? environment.home().resolve("templates") : templates;
    Path inputs =
        input == null
            ? Path.of("input").toAbsolutePath()
            : input.toAbsolutePath().normalize().getParent();
    Path here = Path.of("").toAbsolutePath();
    return new Folders(
        Files.createDirectories(inputs),
        here.resolve("output"),
        here.resolve("archive"),
        sets.toAbsolutePath(),
        here.resolve("site"));
  }

  /** The same Java with the same options and classes. */
  private List<String> program() {
    List<String> program = new ArrayList<>();
    program.add(ProcessHandle.current().info().command().orElse("java"));
    program.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    program.add("-Dtongbao.home=" + environment.home().toAbsolutePath());
    program.add("-Dtongbao.terminal=false");
    program.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
    program.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.tongbao.Main"));
    return program;
  }
}
