package org.tongbao.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FileFaultTest {
  @Test
  void saysWhatToDoWhenTheDiskIsFull() {
    assertThat(FileFault.describe(new IOException("No space left on device")))
        .isEqualTo("磁盘空间不足，无法写入文件。请腾出空间后再运行");
    assertThat(FileFault.describe(new FileSystemException("甲.docx", null, "磁盘空间不足。")))
        .isEqualTo("磁盘空间不足，无法写入 甲.docx。请腾出空间后再运行");
    assertThat(
            FileFault.describe(
                new FileSystemException("读的.csv", "写的.csv", "No space left on device")))
        .isEqualTo("磁盘空间不足，无法写入 写的.csv。请腾出空间后再运行");
    assertThat(
            FileFault.isDiskFull(new IllegalStateException(new IOException("Disk quota exceeded"))))
        .isTrue();
    assertThat(FileFault.isDiskFull(new IOException("Input/output error"))).isFalse();
  }

  @Test
  void saysWhatToDoWhenAFileCannotBeReadOrWritten() {
    assertThat(FileFault.describe(new FileSystemException("甲.docx", null, "Read-only file system")))
        .isEqualTo("磁盘是只读的，无法写入 甲.docx。请换一个可写的目录（--output）");
    assertThat(FileFault.describe(new AccessDeniedException("甲.docx")))
        .isEqualTo("没有权限读写 甲.docx。请检查文件和所在目录的权限；如果它正在 Word 或 WPS 中打开，请先关闭");
    assertThat(FileFault.describe(new NoSuchFileException("甲.docx")))
        .isEqualTo("无法读取或写入 甲.docx：文件或目录不存在");
    assertThat(FileFault.describe(new IOException("Input/output error")))
        .isEqualTo("无法读取或写入文件：Input/output error");
  }

  /** Windows' message about a file that a word processor has open. */
  @Test
  void saysWhatToDoWhenAFileIsHeldOpen() {
    assertThat(FileFault.describe(new FileSystemException("甲.docx", null, "另一个程序正在使用此文件，进程无法访问。")))
        .isEqualTo("无法读取或写入 甲.docx（另一个程序正在使用此文件，进程无法访问。）。如果它正在 Word 或 WPS 中打开，请先关闭再运行");
  }
}
