package org.tongbao.cli;

import java.io.PrintStream;
import org.tongbao.filing.NoticeFiling;

/** Prints the result of filing. */
final class FilingSummary {
  private final PrintStream out;

  FilingSummary(PrintStream out) {
    this.out = out;
  }

  void print(NoticeFiling.Filed filed) {
    if (filed.filedBefore() == null) {
      out.println("已归档：" + filed.code().print());
    } else {
      out.println("这一稿此前已经归档，没有重复归档：" + filed.code().print());
      out.println("  归档时间：" + filed.filedBefore());
    }
    out.println("  档案包：" + filed.bag());
    if (filed.derived() > 0) {
      out.println("  一并归档的另出通报：" + filed.derived() + " 份");
    }
    out.println("  指纹（请记在归档登记上）：" + filed.fingerprint());
    if (!filed.remark().isEmpty()) {
      out.println("  提醒：" + filed.remark());
    }
  }
}
