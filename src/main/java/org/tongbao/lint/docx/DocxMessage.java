package org.tongbao.lint.docx;

import org.tongbao.problem.Message;
import org.tongbao.problem.Wording;

/** Why a file cannot be read as a .docx. Reports print only the fault, after the file's name. */
public enum DocxMessage implements Message {
  DOCX_MISSING("没有这个文件"),
  DOCX_IS_FOLDER("这是目录，请写出 .docx 文件", "请写出目录里的 .docx 文件"),
  DOCX_NOT_PERMITTED("没有读这个文件的权限", "请管理员授予读取权限，或把文件复制到自己的目录"),
  DOCX_DISK_FAULT("磁盘读取出错：{原因}", "请检查磁盘或网络驱动器，然后再试"),
  DOCX_EMPTY("文件是空的"),
  DOCX_OF_OLD_FORMAT("这是旧式 .doc、.wps 或加了密码的文件，请用 Word 或 WPS 另存为不加密的 .docx"),
  DOCX_IS_PDF("这是 PDF 文件，不是 .docx"),
  DOCX_IS_RTF("这是 RTF 文件，不是 .docx"),
  DOCX_NOT_A_ZIP("不是完好的 .docx（它应是一个 zip 压缩包），请重新取得或另存一份"),
  DOCX_WITH_TOO_MANY_PARTS("部件有 {个数} 个，多得不像公文，没有读取"),
  DOCX_WITHOUT_MAIN_PART("包里没有指明正文在哪个部件，不是 .docx 文档"),
  DOCX_WITHOUT_BODY("正文部件里没有正文（w:body），不是 .docx 文档"),
  DOCX_PART_MISSING("缺少部件 {部件}，文档不完整"),
  DOCX_PART_DAMAGED("部件 {部件} 解不开，文档已损坏"),
  DOCX_PART_TWICE("部件 {部件} 有两个同名的，不同的程序会读出不同的内容，没有读取"),
  DOCX_PART_TOO_LARGE("部件 {部件} 解压后大得不合常理（超过 {上限} MB），没有读完"),
  DOCX_PART_WITH_LONG_STRETCH("部件 {部件} 里有一段长得不合常理（超过 {上限} MB），没有读完"),
  DOCX_PART_TOO_DEEP("部件 {部件} 的标记套了 {层数} 层以上，不像公文，没有读取"),
  DOCX_PART_WITH_DTD("部件 {部件} 里有文档类型声明（DTD）或实体，.docx 不许有，没有读取"),
  DOCX_PART_NOT_XML("部件 {部件} 不是完整的 XML，文档已损坏"),
  DOCX_LINE_NOT_XML("部件 {部件} 第 {行号} 行不是完整的 XML，文档已损坏"),
  DOCX_PARAGRAPH_TOO_LONG("有一段文字超过 20 万字，不像公文，没有读完");

  private final Wording wording;

  DocxMessage(String fault) {
    this(fault, "请重新取得文件，或用 Word、WPS 打开后另存为 .docx");
  }

  DocxMessage(String fault, String remedy) {
    this.wording = Wording.error(fault, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
