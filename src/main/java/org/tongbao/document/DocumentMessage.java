package org.tongbao.document;

import static org.tongbao.problem.Wording.error;

import org.tongbao.problem.Message;
import org.tongbao.problem.Wording;

/** What can be wrong with a template set's reference.docx, or with a finished document. */
public enum DocumentMessage implements Message {
  // reference.docx
  REFERENCE_TOO_LARGE(error("文件超过 {最多} MB，不像是样式文件", "请从别的模板文件夹复制一个 reference.docx 再修改")),
  REFERENCE_HAS_TOO_MANY_PARTS(error("里面的部件超过 {最多} 个，不像是样式文件", "请从别的模板文件夹复制一个 reference.docx 再修改")),
  REFERENCE_UNPACKS_TOO_LARGE(error("解开后超过 {最多} MB，不像是样式文件", "请从别的模板文件夹复制一个 reference.docx 再修改")),
  REFERENCE_HAS_FOREIGN_PART(error("里面有{内容}（{部件}）", "请在 Word 中删去，另存为不含宏的 .docx")),
  REFERENCE_IS_DOCM(error("这是带宏的文档（.docm）", "请在 Word 中另存为不含宏的 .docx")),
  REFERENCE_LINKS_OUTSIDE(error("引用了文件以外的内容“{目标}”（{部件}）", "请在 Word 中删去这个引用，图片改为嵌入")),
  REFERENCE_HAS_ELEMENT(
      error("部件 {部件} 里有“{元素}”，样式文件里不能有", "请在 Word 中删去它：页眉、页脚里只能有文字、表格、图片、图形和页码；有修订的，请先接受修订")),
  REFERENCE_HAS_FIELD(
      error(
          "部件 {部件} 里有域“{域}”，样式文件里只能有页码、页数、节的页数和样式引用的域，并且要写完整",
          "请在 Word 中按 Alt+F9 显示域代码，改成文字或重新插入页码")),
  REFERENCE_HAS_FIXED_WORDS(
      error(
          "部件 {部件} 里写着“{文字}”，每一份通报都会印上它，与本期的数据无关", "请在 Word 中删去它：页眉、页脚里的数字只能是页码、页数这类域，要印的内容写在模板里")),
  REFERENCE_HAS_RELATIONSHIP(
      error("部件 {部件} 引用了“{种类}”，样式文件里不能有", "请在 Word 中删去它：页眉、页脚里只能有文字、表格、图片、图形和页码")),
  REFERENCE_PART_TYPE(
      error("部件 {部件} 的类型是“{类型}”，样式文件里不能有", "图片请改为 PNG 或 JPEG，重新插入；不是图片的，请用 Word 打开后另存为 .docx")),
  REFERENCE_HAS_DTD(error("里面的部件 {部件} 有文档类型声明（DTD），.docx 不许有", "请用 Word 打开后另存一次")),
  REFERENCE_LIST_NOT_XML(error("里面的部件 {部件} 不是完整的 XML", "请用 Word 打开后另存一次")),
  REFERENCE_PART_NOT_XML(error("里面的部件不是完整的 XML", "请用 Word 打开后另存一次")),
  REFERENCE_PART_UNUSUAL(error("里面的部件套得太深，或名称太多，不像是样式文件", "请从别的模板文件夹复制一个 reference.docx 再修改")),
  REFERENCE_NOT_DOCX(error("不是完好的 .docx 文件", "请用 Word 打开后另存为 .docx")),
  REFERENCE_PART_DAMAGED(error("里面的部件 {部件} 已损坏", "请重新取得这个文件，或从别的模板文件夹复制一个 reference.docx 再修改")),
  REFERENCE_PART_TWICE(error("里面有两个同名的部件 {部件}，不同的程序会读出不同的内容", "请用 Word 打开核对，再另存为 .docx")),
  REFERENCE_WITHOUT_STYLES(error("里面没有正文或样式", "请从别的模板文件夹复制一个 reference.docx 再修改")),
  REFERENCE_WITHOUT_PAGE(error("里面没有页面设置（纸张大小和页边距）", "请用 Word 打开，设好页面后另存一次")),
  REFERENCE_WITHOUT_LETTER_SECTION(
      error("里面没有信函格式的一节（首页不同）", "请从别的模板文件夹复制一个 reference.docx 再修改，保留它的各节")),
  REFERENCE_WITHOUT_LANDSCAPE_SECTION(
      error("里面没有横排的一节（纸张方向为横向）", "请从别的模板文件夹复制一个 reference.docx 再修改，保留它的各节")),
  HIDING_STYLE(error("样式“{样式}”设了“{效果}”，用它的文字看不清，或像是别的内容", "请在 Word 中修改这个样式，取消“{效果}”")),
  MISSING_STYLE(error("缺少样式“{样式}”", "请在 Word 中新建或改回这个样式名")),
  RENAMED_STYLE(error("缺少样式“{样式}”（里面有相近的“{相近样式}”）", "请在 Word 中新建或改回这个样式名")),

  // the finished document
  DOCUMENT_NOT_ZIP(error("文件不是完好的压缩包", "请核对模板中的 reference.docx，或报告这个问题")),
  DOCUMENT_WITHOUT_BODY(error("部件 {部件} 不存在", "请核对模板中的 reference.docx，或报告这个问题")),
  DOCUMENT_PART_NOT_XML(error("部件 {部件} 不是完整的 XML", "请核对模板中的 reference.docx，或报告这个问题")),
  DOCUMENT_PART_CHECKSUM(error("部件 {部件} 的校验和不对", "请核对模板中的 reference.docx，或报告这个问题")),
  ABSENT_STYLE_USED(error("部件 {部件} 用了不存在的样式 {样式}", "请核对模板中的 reference.docx，或报告这个问题")),
  ABSENT_RELATIONSHIP_USED(error("部件 {部件} 用了不存在的关系 {关系}", "请核对模板中的 reference.docx，或报告这个问题")),
  ABSENT_COMMENT_USED(error("部件 {部件} 用了不存在的批注 {批注}", "请核对模板中的 reference.docx，或报告这个问题"));

  private final Wording wording;

  DocumentMessage(Wording wording) {
    this.wording = wording;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
