package org.tongbao.workbench;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.util.List;
import org.tongbao.output.FileName;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.RunFailed;

/** Files that a browser sends, bounded in size, with names that are no paths. */
final class Uploads {
  static final int MEGABYTES_A_FILE = 50;
  static final int MEGABYTES_A_REQUEST = 100;

  private Uploads() {}

  /**
   * The files of a field.
   *
   * @throws RunFailed when they are too large, or did not come whole
   */
  static List<UploadedFile> of(Context request, String field) throws RunFailed {
    try {
      return request.uploadedFiles(field).stream()
          .filter(file -> !file.filename().isEmpty())
          .toList();
    } catch (Exception e) { // Kotlin does not declare what the server throws here
      throw new RunFailed(
          ExitCode.FILES,
          "没有收到文件：一个文件不超过%d MB，一次不超过%d MB；没有超过的，可能没有传完，请再放一次"
              .formatted(MEGABYTES_A_FILE, MEGABYTES_A_REQUEST));
    }
  }

  /** Its name without the path that some browsers send. */
  static String name(UploadedFile file) {
    String name = file.filename();
    return FileName.safe(
        name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
  }
}
