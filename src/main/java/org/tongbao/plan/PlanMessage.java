package org.tongbao.plan;

import static org.tongbao.problem.Wording.error;
import static org.tongbao.problem.Wording.warning;

import org.tongbao.problem.Message;
import org.tongbao.problem.Wording;

/** What can be missing in an input folder, and figures that may be out of date. */
public enum PlanMessage implements Message {
  NO_INPUT_FOLDER(error("没有这个目录", "请写出放有 notice.yaml 的目录")),
  NO_SETTINGS_FILE(error("目录 {目录} 里没有这个文件", "写法见 input/README.md")),
  NO_SHEET_FILE(error("目录 {目录} 里没有这个文件，也没有 {工作簿}", "写法见 input/README.md")),
  SHEET_FILE_TWICE(error("同时有 {文本表} 和 {工作簿}，不能确定用哪一个", "请留下要用的一个，把另一个移出这个目录")),

  FACT_AS_LAST_TIME(warning("事实“{事实}”与上一期（{上一期}）相同，都是“{数值}”", "请核对是否忘了更新；确实相同的，不必修改")),
  FACT_TABLE_AS_LAST_TIME(warning("事实表“{事实表}”的各行与上一期（{上一期}）全部相同", "请核对是否忘了更新；确实相同的，不必修改"));

  private final Wording wording;

  PlanMessage(Wording wording) {
    this.wording = wording;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
