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
    assertThat(FileFault.tell(new IOException("No space left on device")))
        .isEqualTo("磁盘满了，写不下。请腾出空间后再运行一次");
    assertThat(FileFault.tell(new FileSystemException("甲.docx", null, "磁盘空间不足。")))
        .isEqualTo("磁盘满了，写不下：甲.docx。请腾出空间后再运行一次");
    assertThat(
            FileFault.isDiskFull(new IllegalStateException(new IOException("Disk quota exceeded"))))
        .isTrue();
    assertThat(FileFault.isDiskFull(new IOException("Input/output error"))).isFalse();
  }

  @Test
  void saysWhatToDoWhenAFileIsNotToBeHad() {
    assertThat(FileFault.tell(new FileSystemException("甲.docx", null, "Read-only file system")))
        .isEqualTo("磁盘是只读的，写不了：甲.docx。请换一个可以写的目录（--output）");
    assertThat(FileFault.tell(new AccessDeniedException("甲.docx")))
        .isEqualTo("没有权限读写：甲.docx。请检查这个文件和所在目录的权限；若它正在 Word 或 WPS 里开着，请先关上");
    assertThat(FileFault.tell(new NoSuchFileException("甲.docx"))).isEqualTo("文件读不了或写不了：没有 甲.docx");
    assertThat(FileFault.tell(new IOException("Input/output error")))
        .isEqualTo("文件读不了或写不了：Input/output error");
  }

  /** What Windows says of a file that a word processor holds open. */
  @Test
  void saysWhatToDoWhenAFileIsHeldOpen() {
    assertThat(FileFault.tell(new FileSystemException("甲.docx", null, "另一个程序正在使用此文件，进程无法访问。")))
        .isEqualTo("文件读不了或写不了：甲.docx（另一个程序正在使用此文件，进程无法访问。）。若它正在 Word 或 WPS 里开着，请先关上再运行");
  }
}
