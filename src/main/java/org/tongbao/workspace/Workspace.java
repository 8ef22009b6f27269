package org.tongbao.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.FileWriting;
import org.tongbao.problem.RunFailed;

/**
 * The folder that holds all files of an office. It keeps no absolute path, so it can be moved,
 * renamed and copied.
 *
 * @param root the folder with {@link #SETTINGS}, absolute
 */
public record Workspace(Path root) {
  /** Makes a folder a workspace, and holds what does not change from one notice to the next. */
  public static final String SETTINGS = "tongbao.yaml";

  /** Names the workspace where no option does. */
  public static final String VARIABLE = "TONGBAO_WORKSPACE";

  private static final String TEXT =
      """
      # 这个文件所在的目录是通报的工作区，可以整个移动、改名、备份。各期的输入放在 input，通报生成在 output，
      # 档案在 archive，本单位自己的模板放在 templates。
      # 下面写各期都不变的设置：去掉行首的“# ”，改成本单位的。某一期的 notice.yaml 写了同一项的，以那一期为准。

      # 归档:
      #   全宗号: J001
      #   机构或问题: BGS
      #   保管期限: 定期30年

      # 网页:
      #   网站名称: 某某市人民政府门户网站
      #   网站域名: www.example.gov.cn
      #   网站标识码: "4400000001"
      #   栏目名称: 通知公告

      # 默认用输出目录里的内嵌数据库。用户名和密码不写在这里，用环境变量
      # TONGBAO_DATABASE_USER、TONGBAO_DATABASE_PASSWORD
      # 数据库: jdbc:postgresql://localhost/tongbao
      """;

  /** Makes the folder absolute. */
  public Workspace {
    root = root.toAbsolutePath().normalize();
  }

  /**
   * The workspace to use: the chosen one, else that of {@link #VARIABLE}, else the nearest at or
   * above the current folder.
   *
   * @param chosen by the user; null for none
   * @param variables of the environment
   * @param current the current folder
   * @return empty if nobody has made one
   * @throws RunFailed if the chosen folder is none
   */
  public static Optional<Workspace> find(
      @Nullable Path chosen, Map<String, String> variables, Path current) throws RunFailed {
    String variable = variables.getOrDefault(VARIABLE, "");
    if (chosen != null) {
      return Optional.of(existing(chosen, "--workspace"));
    }
    if (!variable.isBlank()) {
      return Optional.of(existing(Path.of(variable), "环境变量 " + VARIABLE));
    }
    for (Path folder = current.toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (isWorkspace(folder)) {
        return Optional.of(new Workspace(folder));
      }
    }
    return Optional.empty();
  }

  private static Workspace existing(Path folder, String where) throws RunFailed {
    if (!isWorkspace(folder)) {
      throw new RunFailed(
          ExitCode.USAGE,
          "%s 指定的 %s 不是工作区：里面没有 %s。请改成工作区的目录；要新建工作区，请运行 tongbao init %s"
              .formatted(where, folder, SETTINGS, folder));
    }
    return new Workspace(folder);
  }

  /** Whether a folder is a workspace. */
  public static boolean isWorkspace(Path folder) {
    return Files.isRegularFile(folder.resolve(SETTINGS));
  }

  /**
   * Makes a folder a workspace. Files that it has stay as they are.
   *
   * @throws RunFailed if it is one
   */
  public static Workspace make(Path folder) throws IOException, RunFailed {
    Workspace made = new Workspace(folder);
    if (Files.exists(made.settings())) {
      throw new RunFailed(ExitCode.FILES, "%s 已经是工作区，没有改动".formatted(made.root));
    }
    for (Path each : List.of(made.input(), made.output(), made.archive(), made.templates())) {
      Files.createDirectories(each);
    }
    // The mark lets every Notepad take it for UTF-8, and its lines end as Windows ends them.
    String text = "\uFEFF" + TEXT.replace("\n", "\r\n");
    FileWriting.replace(made.settings(), text.getBytes(StandardCharsets.UTF_8));
    return made;
  }

  /** What does not change from one notice to the next. */
  public Path settings() {
    return root.resolve(SETTINGS);
  }

  /** An input folder for each notice. */
  public Path input() {
    return root.resolve("input");
  }

  /** An output folder for each input folder, of the same name. */
  public Path output() {
    return root.resolve("output");
  }

  /** The filed notices. */
  public Path archive() {
    return root.resolve("archive");
  }

  /** What runs have printed. */
  public Path log() {
    return root.resolve("log");
  }

  /** The office's own template sets. */
  public Path templates() {
    return root.resolve("templates");
  }

  /**
   * An input folder as the user names it: a name alone is that of a folder in {@link #input()},
   * unless the current folder has one of that name.
   */
  public Path input(Path named) {
    boolean isName = !named.isAbsolute() && named.getNameCount() == 1;
    return isName && !Files.exists(named) ? input().resolve(named) : named;
  }
}
