package org.tongbao.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.tongbao.archive.Archive;
import org.tongbao.authoring.SharedMacros;
import org.tongbao.filing.InstalledSoftware;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.FileFault;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;
import org.tongbao.store.Database;
import org.tongbao.store.DatabaseAddress;
import org.tongbao.template.TemplateFolders;
import org.tongbao.template.TemplateSet;
import org.tongbao.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tongbao doctor}: tells in ten lines whether this machine has what the program needs. */
@Command(
    name = "doctor",
    header = "检查这台机器：Java、语言环境、字体、磁盘、工作区、数据库、档案",
    description = "只看不改。每行写明一样东西的情况；有要改正的，写明怎样改，退出码是 6。")
final class DoctorCommand implements Callable<Integer> {
  /** Of the shipped sets. */
  private static final List<String> FONTS =
      List.of("仿宋_GB2312", "楷体_GB2312", "黑体", "宋体", "方正小标宋简体");

  private static final long MEGABYTE = 1 << 20;
  private static final long ENOUGH_MEGABYTES = 500;

  private final Environment environment;
  private boolean healthy = true;

  @Mixin private final Folders folders;

  DoctorCommand(Environment environment) {
    this.environment = environment;
    this.folders = new Folders(environment);
  }

  /** One look. */
  private interface Look {
    String at() throws IOException, RunFailed, InputRefused;
  }

  @Override
  public Integer call() {
    folders.quiet();
    tell("程序", this::program);
    tell(
        "Java",
        () -> "%s，%s".formatted(Runtime.version(), Path.of(System.getProperty("java.home"))));
    tell("语言环境", this::locale);
    tell("字体", DoctorCommand::fonts);
    tell("LibreOffice", DoctorCommand::libreOffice);
    tell("工作区", this::workspace);
    tell("磁盘", this::disk);
    tell("模板", this::templates);
    tell("数据库", this::database);
    tell("档案", this::archive);
    return (healthy ? ExitCode.OK : ExitCode.FILES).code();
  }

  private void tell(String what, Look look) {
    String told;
    try {
      told = look.at();
    } catch (IOException e) {
      told = wrong(FileFault.describe(e));
    } catch (RunFailed e) {
      told = wrong(String.valueOf(e.getMessage()));
    } catch (InputRefused e) {
      told = wrong(String.join(" ", e.problems().stream().map(Problem::toString).toList()));
    }
    environment.out().println(what + "：" + told);
  }

  private String wrong(String fault) {
    healthy = false;
    return "有误——" + fault;
  }

  private String program() throws IOException {
    String told = "tongbao %s，%s".formatted(environment.version(), environment.home());
    List<String> missing = missingLibraries();
    return missing.isEmpty()
        ? told
        : wrong("%s：lib 里缺少 %s。请重新解压或安装".formatted(told, String.join("、", missing)));
  }

  /** Those that the program's jar names. */
  private List<String> missingLibraries() throws IOException {
    Path jar = environment.home().resolve("lib/tongbao.jar");
    if (!Files.isRegularFile(jar)) {
      return List.of(); // a clone
    }
    try (JarFile opened = new JarFile(jar.toFile())) {
      Manifest manifest = opened.getManifest();
      String libraries =
          manifest == null
              ? null
              : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      return libraries == null
          ? List.of()
          : Stream.of(libraries.split(" "))
              .filter(name -> !Files.exists(jar.resolveSibling(name)))
              .toList();
    }
  }

  private String locale() {
    String encoding = System.getProperty("sun.jnu.encoding", "");
    return Charset.isSupported(encoding) && Charset.forName(encoding).newEncoder().canEncode("通报")
        ? encoding + "，文件名可以用中文"
        : wrong(encoding + "，不能打开中文名的文件。请设 LC_ALL=C.UTF-8，或用 tongbao 启动");
  }

  private static String fonts() throws IOException {
    Optional<Set<String>> installed = InstalledSoftware.fonts();
    if (installed.isEmpty()) {
      return "没有核对（没有 fc-list）；缺字体的，只影响这台机器上的显示和 PDF";
    }
    List<String> missing = new ArrayList<>(FONTS);
    missing.removeAll(installed.get());
    return missing.isEmpty()
        ? "公文字体齐全"
        : "没有 %s；只影响这台机器上的显示和 PDF".formatted(String.join("、", missing));
  }

  private static String libreOffice() {
    return InstalledSoftware.libreOffice().map(Path::toString).orElse("没有；只有归档时的 --pdf 要用");
  }

  private String workspace() throws IOException, RunFailed, InputRefused {
    Optional<Workspace> used = folders.workspace();
    folders.office();
    return used.map(each -> each.root().toString()).orElse("没有，各目录在当前目录下；要建立，请运行 tongbao init");
  }

  private String disk() throws IOException, RunFailed {
    Path folder =
        folders.workspace().map(Workspace::root).orElseGet(() -> Path.of("").toAbsolutePath());
    // not by a FileStore, which looks for the mount point and finds none in a chroot
    long free = folder.toFile().getUsableSpace() / MEGABYTE;
    if (!Files.isWritable(folder)) {
      return wrong("%s 不能写入，请检查权限，或换一个目录".formatted(folder));
    }
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    if (!Files.isWritable(temporary)) {
      return wrong("临时文件夹 %s 不能写入，请检查权限和空间".formatted(temporary));
    }
    long aside = temporary.toFile().getUsableSpace() / MEGABYTE;
    String left = "%s 还有 %d MB，临时文件夹 %s 还有 %d MB".formatted(folder, free, temporary, aside);
    return Math.min(free, aside) < ENOUGH_MEGABYTES ? wrong(left + "，请腾出空间") : left;
  }

  private String templates() throws IOException, RunFailed, InputRefused {
    TemplateFolders sets = folders.templates(null);
    List<String> names = sets.names();
    List<String> own = names.stream().filter(sets::owns).toList();
    if (names.isEmpty()) {
      return wrong("在 %s 里没有模板。请重新安装程序".formatted(sets));
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String name : names) {
      files.putAll(TemplateSet.read(sets, name, Place.of(name)).files());
    }
    String told =
        "%d 套%s%s"
            .formatted(
                names.size(),
                own.isEmpty() ? "" : "，其中本单位的：" + String.join("、", own),
                sets.owns(TemplateSet.SHARED) ? "，shared 也是本单位的" : "");
    Optional<String> older = SharedMacros.missing(sets);
    if (older.isPresent()) {
      return wrong(told + "。" + older.get());
    }
    List<Problem> edited = EditedSets.in(environment, null, sets, files);
    return edited.isEmpty()
        ? told
        : wrong(told + "。" + String.join(" ", edited.stream().map(Problem::toString).toList()));
  }

  private String database() throws IOException, RunFailed, InputRefused {
    String url = folders.office().database();
    if (url.isEmpty()) {
      return "内嵌，在各输出目录的 .tongbao 里";
    }
    DatabaseAddress address = folders.database(null, Path.of(""));
    try (Database open = Database.open(address)) {
      return open.place() + "，可以使用";
    } catch (SQLException e) {
      return wrong(address + "：" + e.getMessage());
    }
  }

  private String archive() throws IOException, RunFailed {
    Archive archive = folders.archive(null);
    if (!Files.isDirectory(archive.folder())) {
      return "还没有（%s）".formatted(archive.folder());
    }
    Archive.Listing listing = archive.listing();
    String count = "%s，%d 份".formatted(archive.folder(), listing.entries().size());
    return listing.unreadable().isEmpty()
        ? count
        : wrong(
            count
                + "，另有 %d 份无法读取：".formatted(listing.unreadable().size())
                + String.join("、", listing.unreadable()));
  }
}
