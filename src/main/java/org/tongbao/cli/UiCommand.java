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
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tongbao.batch.OnSignal;
import org.tongbao.plan.Input;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.RunFailed;
import org.tongbao.workbench.OfficeFolders;
import org.tongbao.workbench.Workbench;
import org.tongbao.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tongbao ui [INPUT]}: the way of a notice as pages in a browser. */
@Command(
    name = "ui",
    header = "在浏览器里做通报：放表、改错、填信息、看版式、生成、归档",
    customSynopsis = "tongbao ui [输入目录] [选项]",
    description = {
      "在本机打开一个网页，从放数据表到归档，一步一页；不写输入目录的，列出工作区里的全部通报。",
      "没有工作区、当前目录下也没有 input 的，在用户的主目录下新建工作区“通报”。",
      "只有本机能打开。按 Ctrl+C 结束；关闭网页不影响正在生成的通报。"
    })
final class UiCommand implements Callable<Integer> {
  private static final int PATIENCE_SECONDS = 30;
  private static final long PAUSE_MILLIS = 100;
  private static final String INPUT = "input";

  private final Environment environment;

  @Mixin private final Folders folders;

  @Parameters(paramLabel = "输入目录", arity = "0..1", description = "直接打开这一期；它旁边的各期也列出来")
  private @Nullable Path input;

  @Option(
      names = "--templates",
      paramLabel = "目录",
      description = "模板所在目录（默认用工作区的 templates 和程序自带的）")
  private @Nullable Path templates;

  @Option(names = "--port", paramLabel = "端口", description = "端口（默认自动选择一个空闲的）")
  private int port;

  @Option(names = "--no-browser", description = "不打开浏览器，只显示网址")
  private boolean quiet;

  UiCommand(Environment environment) {
    this.environment = environment;
    this.folders = new Folders(environment);
  }

  @Override
  public Integer call() throws IOException, SQLException {
    try {
      Input opened = input == null ? null : folders.input(input);
      if (opened != null && !Files.isRegularFile(opened.settings())) {
        opened.missing().forEach(environment.err()::println);
        return ExitCode.INPUT.code();
      }
      return serve(opened);
    } catch (JavalinBindException e) {
      environment.err().println("端口 %s 已被占用，请换一个端口，或不写 --port".formatted(port));
      return ExitCode.FILES.code();
    } catch (RunFailed failed) {
      environment.err().println(failed.getMessage());
      return failed.code().code();
    }
  }

  private int serve(@Nullable Input opened) throws IOException, SQLException, RunFailed {
    try (OnSignal signal = new OnSignal(() -> true, PATIENCE_SECONDS, ExitCode.OK);
        Workbench workbench =
            new Workbench(
                office(opened), program(), port, environment.seconds(), environment.now())) {
      URI address = opened == null ? workbench.address() : workbench.address(opened.name());
      environment.out().println("通报：" + address);
      environment.out().println("只有本机能打开；按 Ctrl+C 结束");
      if (!quiet) {
        Browser.open(address);
      }
      while (!signal.asked()) {
        Thread.sleep(PAUSE_MILLIS); // a signal is noted, and asked for here
      }
    } catch (InterruptedException e) {
      // asked to end
    }
    return ExitCode.OK.code();
  }

  private OfficeFolders office(@Nullable Input opened) throws IOException, RunFailed {
    Optional<Workspace> found = folders.workspace();
    Path here = Path.of("").toAbsolutePath();
    if (found.isEmpty() && opened == null && !Files.isDirectory(here.resolve(INPUT))) {
      found = Optional.of(ownWorkspace());
    }
    Path root = found.map(Workspace::root).orElse(here);
    Path inputs =
        opened == null
            ? root.resolve(INPUT)
            : opened.folder().toAbsolutePath().normalize().getParent();
    return new OfficeFolders(
        here,
        found.orElse(null),
        templates == null ? null : templates.toAbsolutePath(),
        Files.createDirectories(inputs),
        root.resolve("output"),
        root.resolve("archive"),
        root.resolve("site"),
        folders.templates(templates),
        environment.home().resolve("docs"));
  }

  /** The workspace of somebody who has started the program without choosing one. */
  private Workspace ownWorkspace() throws IOException, RunFailed {
    Path folder = Path.of(System.getProperty("user.home"), "通报");
    Workspace own = Workspace.isWorkspace(folder) ? new Workspace(folder) : Workspace.make(folder);
    environment.err().println("工作区：" + own.root());
    return own;
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
