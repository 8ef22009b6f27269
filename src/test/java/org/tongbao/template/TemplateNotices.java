package org.tongbao.template;

import java.util.List;
import org.tongbao.notice.Day;
import org.tongbao.notice.Notice;
import org.tongbao.notice.Span;

/** Notices that lack something. */
final class TemplateNotices {
  /** Neither number, deadline nor kinds. */
  static final Notice DRAFT =
      new Notice(
          "某某办公厅",
          "2024年第二季度",
          new Span("2024年4月1日至6月23日", "4月1日至6月23日"),
          new Day("2024年　月　日", "　月　日", true),
          null,
          "各市",
          null,
          null,
          List.of(),
          List.of());

  private TemplateNotices() {}
}
