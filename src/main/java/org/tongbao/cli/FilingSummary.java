package org.tongbao.cli;

import java.io.PrintStream;
import org.tongbao.filing.NoticeFiling;

/** What filing tells at its end, in Chinese. */
final class FilingSummary {
  private final PrintStream out;

  FilingSummary(PrintStream out) {
    this.out = out;
  }

  void tell(NoticeFiling.Filed filed) {
    if (filed.filedBefore() == null) {
      out.println("已归档：" + filed.code().print());
    } else {
      out.println("这一稿早已归档，没有再归：" + filed.code().print());
      out.println("  归档时间：" + filed.filedBefore());
    }
    out.println("  档案包：" + filed.bag());
    out.println("  指纹（请记在归档登记上）：" + filed.fingerprint());
    if (!filed.remark().isEmpty()) {
      out.println("  提醒：" + filed.remark());
    }
  }
}
