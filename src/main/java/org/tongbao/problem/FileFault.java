package org.tongbao.problem;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in Chinese why a file could not be read or written, and what to do. */
public final class FileFault {
  /** How Linux, macOS and Windows say it: only their words tell, there is no code. */
  private static final String[] FULL = {
    "no space left", "quota exceeded", "not enough space", "磁盘空间不足"
  };

  private static final String[] READ_ONLY = {"read-only file system", "write protected", "写保护"};

  private FileFault() {}

  /** One line. */
  public static String tell(IOException fault) {
    String file = fault instanceof FileSystemException named ? named.getFile() : null;
    String what = file == null ? "" : "：" + file;
    if (isDiskFull(fault)) {
      return "磁盘满了，写不下" + what + "。请腾出空间后再运行一次";
    }
    if (says(fault, READ_ONLY)) {
      return "磁盘是只读的，写不了" + what + "。请换一个可以写的目录（--output）";
    }
    if (fault instanceof NoSuchFileException) {
      return "文件读不了或写不了：没有 " + file;
    }
    if (fault instanceof AccessDeniedException) {
      return "没有权限读写" + what + "。请检查这个文件和所在目录的权限；若它正在 Word 或 WPS 里开着，请先关上";
    }
    if (fault instanceof FileSystemException named && named.getReason() != null) {
      return "文件读不了或写不了" + what + "（" + named.getReason() + "）。若它正在 Word 或 WPS 里开着，请先关上再运行";
    }
    return "文件读不了或写不了：" + fault.getMessage();
  }

  /** Whether this, or what caused it, is a disk without room. */
  public static boolean isDiskFull(Throwable fault) {
    for (Throwable each = fault; each != null; each = each.getCause()) {
      if (says(each, FULL)) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(Throwable fault, String[] words) {
    @Nullable String message = fault.getMessage();
    if (message == null) {
      return false;
    }
    String small = message.toLowerCase(Locale.ROOT);
    return Stream.of(words).anyMatch(small::contains);
  }
}
