package org.tongbao.filing;

import static org.tongbao.problem.Wording.error;
import static org.tongbao.problem.Wording.warning;

import org.tongbao.problem.Message;
import org.tongbao.problem.Wording;

/** What can be missing when a notice is filed, or when its page is published. */
public enum FilingMessage implements Message {
  NOTICE_DATE_OPEN(error("成文日期待定，还不能归档", "请填写定稿上的成文日期，出一稿核对后再归档")),
  DOCUMENT_NUMBER_OPEN(error("发文字号待定，还不能归档", "请填写定稿上的发文字号，出一稿核对后再归档")),
  DERIVED_NUMBER_OPEN(error("“另出通报”的发文字号待定，还不能一并归档", "请填写印发的发文字号，出一稿核对后再归档；或者去掉 --derived，只归档总通报")),
  NO_FILING_SETTINGS(
      error("缺少“归档”，无法编制档号", "请照档案馆（室）给定的代码写，例如“归档: {全宗号: J001, 机构或问题: BGS, 保管期限: 定期30年}”")),
  NO_FONDS(error("“归档”里缺少“全宗号”", "请写档案馆（室）给定的全宗号，例如“全宗号: J001”")),
  NO_RETENTION(error("“归档”里缺少“保管期限”", "请写 永久、定期30年 或 定期10年")),

  EMPTY_DISCLOSURE_FIELD(
      warning("没有{栏目}，页首表格里写成“—”", "已经确定的，请写明{栏目}（{选项}）重新生成；以后各期可以先写在 notice.yaml 的“网页”里")),
  NO_META_TAGS_ON_PUBLISHED_PAGE(
      warning(
          "网页缺少《政府网站发展指引》要求的标签 {标签}",
          "各期都一样的，请写在工作区 tongbao.yaml 的“网页”里，重新生成；没有工作区的，在网站后台补上，以后各期写在 notice.yaml 的“网页”里"));

  private final Wording wording;

  FilingMessage(Wording wording) {
    this.wording = wording;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
