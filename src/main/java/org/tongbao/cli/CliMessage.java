package org.tongbao.cli;

import static org.tongbao.problem.Wording.error;
import static org.tongbao.problem.Wording.warning;

import org.tongbao.problem.Message;
import org.tongbao.problem.Wording;

/** Problems that commands find themselves. */
enum CliMessage implements Message {
  NO_EXAMPLES(warning("这套模板没有样例，无法比较", "样例的放法见 templates/README.md")),
  EMPTY_TEMPLATES_FOLDER(error("这个目录里没有模板", "一套模板是一个含有 notice.ftlx 的文件夹")),
  SHIPPED_SET(error("这套模板是程序自带的，升级时会整个替换，--accept 没有改动它", "请用 tongbao template new 复制到工作区，再改那一套")),
  EDITED_SHIPPED_SET(
      warning("程序目录里的模板是本单位改过的，升级程序时会丢失", "请用 tongbao init 建立工作区，把这套模板复制到工作区的 templates")),
  ISSUED_FILE_NOT_COMPARED(warning("程序不读取 {格式} 正本的文字，没有与网页比较", "发布前请对照正本逐字核对网页")),
  PAGE_IN_ISSUED_WORDS(
      warning(
          "正本的文字与程序生成的不同，见上（－ 是程序生成的，＋ 是正本的），网页照正本", "归档时已经确认并记入 metadata/report.json，发布前请再核对一遍")),
  CHARTS_NOT_COMPARED(warning("网页里的图仍是程序生成的，没有与正本的图比较", "发布前请对照正本核对")),
  ITEM_NUMBER_MISSING(error("件号不连续，缺少这份档案", "请用备份恢复；确实从未归档的，请在归档登记上注明"));

  private final Wording wording;

  CliMessage(Wording wording) {
    this.wording = wording;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
