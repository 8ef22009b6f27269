package org.tongbao.problem;

/** The exit codes: one for each kind of failure. README and {@code --help} list them. */
public enum ExitCode {
  /** The notice was generated, or nothing has changed. */
  OK(0, "成功；或输入没有变化，不必重做"),
  /** A fault of the program. */
  FAULT(1, "程序自身出错"),
  /** The command line is invalid. */
  USAGE(2, "命令的写法有误"),
  /** Sheets or settings are wrong. */
  INPUT(3, "数据表或 notice.yaml 有错误"),
  /** The template set is wrong, or its examples give other notices than before. */
  TEMPLATE(4, "模板有错误，或与它的样例不符"),
  /** The generated document failed its check. */
  DOCUMENT(5, "成品没有通过检查"),
  /** A file cannot be read or written. */
  FILES(6, "文件无法读取或写入"),
  /** The database cannot be used. */
  DATABASE(7, "数据库无法打开或正被占用"),
  /** Stopped by the user or the system; the next run continues. */
  STOPPED(8, "被中途停止，再运行一次即可继续"),
  /** Nothing was filed, or a bag is not as it was filed. */
  ARCHIVE(9, "没有归档，或者档案与归档时不一样"),
  /** The main notice was generated, but not every derived notice. */
  DERIVED(10, "通报已经生成，另出的通报有的没有生成"),
  /** The notice was generated, but not filed. */
  NOT_FILED(11, "通报已经生成，但没有归档"),
  /** Nothing has changed; told only to those who ask for it. */
  UNCHANGED(12, "（run --strict）输入没有变化，不必重做"),
  /** Generated with warnings; told only to those who ask for it. */
  WARNINGS(13, "（run --strict）通报已经生成，有提醒");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  public int code() {
    return code;
  }

  public String meaning() {
    return meaning;
  }
}
