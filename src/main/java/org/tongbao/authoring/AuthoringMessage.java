package org.tongbao.authoring;

import static org.tongbao.problem.Wording.error;

import org.tongbao.problem.Message;
import org.tongbao.problem.Wording;

/** What can be wrong with the expected text of a template's example. */
public enum AuthoringMessage implements Message {
  EXPECTED_TEXT_DIFFERS(error("现在做出的通报与它不同", "请看下面各行；确认无误的，加 --accept 保存现在的文字")),
  NO_EXPECTED_TEXT(error("没有这个文件，无从比较", "请加 --accept 写下现在做出的通报，并通读一遍"));

  private final Wording wording;

  AuthoringMessage(Wording wording) {
    this.wording = wording;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
