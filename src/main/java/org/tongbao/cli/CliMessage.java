package org.tongbao.cli;

import static org.tongbao.problem.Wording.error;
import static org.tongbao.problem.Wording.warning;

import org.tongbao.problem.Message;
import org.tongbao.problem.Wording;

/** What can be wrong with what a command is given, where no other package finds it. */
enum CliMessage implements Message {
  NO_EXAMPLES(warning("这套模板没有样例，没有可比的", "怎样放样例，见 templates/README.md")),
  EMPTY_TEMPLATES_FOLDER(error("这个目录里没有模板", "一套模板是有 notice.ftlx 的文件夹")),
  ISSUED_FILE_NOT_COMPARED(warning("正本 {格式} 的文字程序不读，没有同网页比较", "发布前请照正本逐字核对网页")),
  ITEM_NUMBER_MISSING(error("件号缺了，这份档案不见了", "请用备份恢复；确实从未归档的，请在归档登记上注明"));

  private final Wording wording;

  CliMessage(Wording wording) {
    this.wording = wording;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
