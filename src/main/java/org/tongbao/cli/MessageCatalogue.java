package org.tongbao.cli;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.archive.ArchiveMessage;
import org.tongbao.authoring.AuthoringMessage;
import org.tongbao.derived.DerivedMessage;
import org.tongbao.document.DocumentMessage;
import org.tongbao.filing.FilingMessage;
import org.tongbao.intake.settings.SettingsMessage;
import org.tongbao.intake.sheet.SheetMessage;
import org.tongbao.intake.text.TextMessage;
import org.tongbao.lint.rules.Rules;
import org.tongbao.markup.MarkupMessage;
import org.tongbao.notice.NoticeMessage;
import org.tongbao.plan.PlanMessage;
import org.tongbao.preview.PreviewMessage;
import org.tongbao.problem.Message;
import org.tongbao.render.RenderMessage;
import org.tongbao.results.ResultsMessage;
import org.tongbao.template.TemplateMessage;

/** All messages of the program, as {@code explain} and docs/problems.md list them. */
final class MessageCatalogue {
  private MessageCatalogue() {}

  /**
   * Messages of one subject.
   *
   * @param title in Chinese
   * @param messages in the order of their enum
   */
  record Section(String title, List<Message> messages) {}

  /** All messages, by subject, in the order in which a user meets them. */
  static List<Section> sections() {
    return List.of(
        section("notice.yaml", SettingsMessage.values()),
        section("数据表：列名、检查对象、检查发现", SheetMessage.values()),
        section("文件、编码、文字的写法", TextMessage.values()),
        section("模板", TemplateMessage.values()),
        section("模板使用的名称", NoticeMessage.values()),
        section("标记", MarkupMessage.values()),
        section("reference.docx 和成品", DocumentMessage.values()),
        section("样例", AuthoringMessage.values()),
        section("输入目录、往期、与往期相同的事实", PlanMessage.values()),
        section("检查结果、核对总数", ResultsMessage.values()),
        section("得分、网页的标签", RenderMessage.values()),
        section("另出通报", DerivedMessage.values()),
        section("预览", PreviewMessage.values()),
        section("归档", FilingMessage.values()),
        section("档案包", ArchiveMessage.values()),
        section("其他命令", CliMessage.values()),
        new Section("格式检查", Rules.messages()));
  }

  private static Section section(String title, Message... messages) {
    return new Section(title, List.of(messages));
  }

  /** The messages of a code: one, or one for each sentence of a rule of the format check. */
  static List<Message> of(String code) {
    return all().stream().filter(message -> message.code().equals(code)).toList();
  }

  /** All messages. */
  static List<Message> all() {
    List<Message> all = new ArrayList<>();
    sections().forEach(section -> all.addAll(section.messages()));
    return all;
  }
}
