package org.tongbao.problem;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Explains in Chinese why a file cannot be read or written, and what to do. */
public final class FileFault {
  /** The words of Linux, macOS and Windows; an exception has no error code. */
  private static final String[] FULL = {
    "no space left", "quota exceeded", "not enough space", "磁盘空间不足"
  };

  private static final String[] READ_ONLY = {"read-only file system", "write protected", "写保护"};

  private static final String[] NO_FOLDER = {"not a directory", "目录名称无效"};

  private FileFault() {}

  /** A sentence on one line, without full stop. */
  public static String describe(IOException fault) {
    String name = fault instanceof FileSystemException named ? named.getFile() : null;
    String file = name == null ? "文件" : " " + name;
    if (isDiskFull(fault)) {
      // a copy names first what it reads
      return fault instanceof FileSystemException named && named.getOtherFile() != null
          ? diskFull(" " + named.getOtherFile())
          : diskFull(file);
    }
    if (says(fault, READ_ONLY)) {
      return "磁盘是只读的，无法写入%s。请换一个可写的目录（--output）".formatted(file);
    }
    if (fault instanceof NoSuchFileException) {
      return "无法读取或写入%s：文件或目录不存在".formatted(file);
    }
    if (fault instanceof AccessDeniedException) {
      return "没有权限读写%s。请检查文件和所在目录的权限；如果它正在 Word 或 WPS 中打开，请先关闭".formatted(file);
    }
    if (says(fault, NO_FOLDER)) {
      return "无法读取或写入%s：它的上级是文件，不是目录。请换一个目录".formatted(file);
    }
    if (fault instanceof FileSystemException named && named.getReason() != null) {
      return "无法读取或写入%s（%s）。如果它正在 Word 或 WPS 中打开，请先关闭再运行".formatted(file, named.getReason());
    }
    return "无法读取或写入文件：%s".formatted(fault.getMessage());
  }

  /** A full disk, in a sentence on one line, without full stop. */
  public static String diskFull(Path folder) {
    return diskFull(" " + folder);
  }

  private static String diskFull(String place) {
    return "磁盘空间不足，无法写入%s。请腾出空间后再运行".formatted(place);
  }

  /** Whether the fault or one of its causes is a full disk. */
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
