package org.tongbao.workbench;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tongbao.output.Sha256;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.RunFailed;

/**
 * What a file held when a form over it was shown: so that no window, and no editor, loses what
 * another one has saved since.
 */
final class Seen {
  /** The form's field. */
  static final String FIELD = "seen";

  private Seen() {}

  /** The file as it is now. */
  static String of(Path file) throws IOException {
    return Files.isRegularFile(file) ? Sha256.of(Files.readAllBytes(file)) : "";
  }

  /**
   * Requires that nobody has changed the file since the form was shown.
   *
   * @throws RunFailed if somebody has
   */
  static void require(Context request, Path file) throws IOException, RunFailed {
    if (!of(file).equals(request.formParam(FIELD))) {
      throw new RunFailed(
          ExitCode.FILES,
          "没有保存：%s 在别的窗口或程序里改过。请返回上一页，记下没有保存的，重新打开这一页再改".formatted(NoticeFolder.name(file)));
    }
  }
}
