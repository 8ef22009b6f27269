package org.tongbao.derived;

import static org.tongbao.problem.Wording.error;
import static org.tongbao.problem.Wording.warning;

import org.tongbao.problem.Message;
import org.tongbao.problem.Wording;

/** What can be wrong with the derived notices that notice.yaml asks for. */
public enum DerivedMessage implements Message {
  NO_REGION_AT_LEVEL(error("要每个第{层次}层的地区出一份，数据表里却一个也没有", "请核对“层次”和数据表的“地区”：写成“广东省/广州市/越秀区”的有三层")),
  NO_DEPARTMENT(error("要每个部门出一份，数据表里却一个也没有", "请核对数据表的“部门”，或删去这一项")),
  DERIVED_SET_OF_OTHER_LEVEL(
      warning("“{地区}”的通报一般写“{应有的说法}”，模板“{模板}”是{层级}级的，会写“{模板的说法}”", "请核对“模板”和“层次”；没有选错的，不必修改")),
  ISSUER_TOO_LONG(error("{文件} 的发文机关有{字数}字，标题和署名里都放不下", "请核对地区、部门、主办单位的名称，或把“发文机关”写短；最多{最多}字")),
  SERIAL_TOO_LONG(error("从序号{起始序号}起要出{份数}份，最后一份的序号{最后序号}超过6位", "请把“起始序号”改小，序号最大是{最大序号}")),
  DOCUMENT_NUMBER_OF_MAIN_NOTICE(error("文号“{文号}”会用两次：总通报，{文件}", "请改“起始序号”或机关代字，使每份的文号不同")),
  DOCUMENT_NUMBER_TWICE(error("文号“{文号}”会用两次：{文件}，{另一文件}", "请改“起始序号”或机关代字，使每份的文号不同"));

  private final Wording wording;

  DerivedMessage(Wording wording) {
    this.wording = wording;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
