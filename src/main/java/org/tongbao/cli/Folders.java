package org.tongbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.archive.Archive;
import org.tongbao.inspection.OfficeSettings;
import org.tongbao.intake.settings.OfficeFile;
import org.tongbao.output.WorkDirectory;
import org.tongbao.plan.Input;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.RunFailed;
import org.tongbao.store.DatabaseAddress;
import org.tongbao.template.TemplateFolders;
import org.tongbao.workspace.Workspace;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The option {@code --workspace}, and the folders that a command uses: what an option names, else
 * those of the workspace, else those of the current folder and of the program.
 */
final class Folders {
  private final Environment environment;
  private boolean searched;
  private Optional<Workspace> found = Optional.empty();
  private @Nullable OfficeSettings office;
  private boolean quiet;

  @Option(
      names = "--workspace",
      paramLabel = "目录",
      scope = ScopeType.INHERIT,
      description =
          "工作区，见 tongbao init（默认用环境变量 TONGBAO_WORKSPACE 写的；没有的，用当前目录或上层目录里的；都没有，各目录在当前目录下）")
  private @Nullable Path workspace;

  Folders(Environment environment) {
    this.environment = environment;
  }

  /** Does not say which workspace is used. */
  void quiet() {
    quiet = true;
  }

  /** The workspace; says once which it is. */
  Optional<Workspace> workspace() throws RunFailed {
    if (!searched) {
      found = Workspace.find(workspace, environment.variables(), Path.of(""));
      searched = true;
      if (!quiet) {
        found.ifPresent(each -> environment.err().println("工作区：" + each.root()));
      }
    }
    return found;
  }

  /**
   * What the office has settled for all notices.
   *
   * @throws InputRefused with all problems of the file
   */
  OfficeSettings office() throws IOException, RunFailed, InputRefused {
    if (office == null) {
      Optional<Workspace> used = workspace();
      office =
          used.isEmpty() ? OfficeSettings.NONE : OfficeFile.read(used.get().settings()).orRefuse();
    }
    return office;
  }

  /** The input folder that the command line names; says so where a workspace may be missing. */
  Input input(Path named) throws RunFailed {
    Optional<Workspace> used = workspace();
    if (used.isEmpty() && !named.isAbsolute() && !Files.exists(named)) {
      environment
          .err()
          .println(
              "没有用工作区：当前目录和上层目录里没有 tongbao.yaml。有工作区的，请到它里面运行，或写 --workspace、设环境变量 TONGBAO_WORKSPACE");
    }
    return new Input(used.map(each -> each.input(named)).orElse(named));
  }

  /**
   * The output folder of an input.
   *
   * @param named by an option; null for the usual one
   */
  Path output(@Nullable Path named, Input input) throws RunFailed {
    if (named != null) {
      return named;
    }
    return workspace().map(Workspace::output).orElse(Path.of("output")).resolve(input.name());
  }

  /** The output folders in which there were runs, in order. */
  List<Path> outputs() throws IOException, RunFailed {
    Path all = workspace().map(Workspace::output).orElse(Path.of("output"));
    if (!Files.isDirectory(all)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(all)) {
      return folders
          .filter(each -> Files.isDirectory(new WorkDirectory(each).folder()))
          .sorted()
          .toList();
    }
  }

  /**
   * The archive.
   *
   * @param named by an option; null for the usual one
   */
  Archive archive(@Nullable Path named) throws RunFailed {
    return new Archive(
        named != null ? named : workspace().map(Workspace::archive).orElse(Path.of("archive")));
  }

  /**
   * The template sets.
   *
   * @param named by an option; null for the usual ones
   */
  TemplateFolders templates(@Nullable Path named) throws RunFailed {
    if (named != null) {
      return TemplateFolders.of(named);
    }
    Path own = workspace().map(Workspace::templates).orElse(null);
    return new TemplateFolders(own, environment.home().resolve("templates"));
  }

  /**
   * The database.
   *
   * @param named by an option; null for the usual one
   * @param embedded the file of the one in the output folder
   */
  DatabaseAddress database(@Nullable String named, Path embedded)
      throws IOException, RunFailed, InputRefused {
    String usual = office().database();
    String url = named != null ? named : usual.isEmpty() ? null : usual;
    return DatabaseAddress.chosen(url, environment.variables(), embedded);
  }
}
