package org.tongbao.preview;

import static org.tongbao.problem.Wording.error;

import org.tongbao.problem.Message;
import org.tongbao.problem.Wording;

/** What can keep the preview from being updated. */
public enum PreviewMessage implements Message {
  PREVIEW_NOT_UPDATED(error("预览没有更新：{原因}", "处理后再保存一次，预览就会更新"));

  private final Wording wording;

  PreviewMessage(Wording wording) {
    this.wording = wording;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
