package org.tongbao.archive;

import static org.tongbao.problem.Wording.error;
import static org.tongbao.problem.Wording.warning;

import org.tongbao.problem.Message;
import org.tongbao.problem.Wording;

/** What can be wrong with a bag. */
public enum ArchiveMessage implements Message {
  BAG_FILE_CHANGED("内容与归档时不同"),
  BAG_FILE_MISSING("文件不存在"),
  BAG_FILE_ADDED("归档时没有这个文件"),
  BAG_SYSTEM_FILE(warning("这是 Windows 或 macOS 浏览文件夹时自动生成的文件，归档的内容没有变化", "可以删去这一个文件")),
  BAG_FILE_IRREGULAR("不是普通文件，或名称不符合规定，没有读取"),
  BAG_FILE_UNREADABLE("无法读取，或格式不符合规定"),

  NO_BAG("这里没有档案包，或者它是一个链接"),
  YEAR_IS_LINK(
      error("档案目录里的 {年度} 是一个链接，指向档案目录以外，没有读取", "请把它换成真正的文件夹，把档案包移到里面；档案放不下的，请把整个档案目录放到别的磁盘")),
  BAG_OF_OTHER_YEAR(error("档案包放错了年度，在文件夹 {所在} 里", "请把整个档案包移回文件夹 {年度}")),
  TOO_MANY_BAG_FILES("文件超过 {最多} 个，不是本程序的档案包"),
  TAG_FILE_MISSING("缺少 {文件}"),
  BAG_FILE_NOT_AS_FILED("{文件} 的内容与归档时不同"),
  TAG_FILE_TOO_LARGE("{文件} 超过 {最多} MB，没有读取"),
  TAG_FILE_NOT_UTF8("{文件} 不是 UTF-8 编码"),
  NOT_METADATA("metadata.xml 不是文书类电子文件元数据"),
  UNREADABLE_METADATA("metadata.xml 无法识别"),
  UNREADABLE_ARCHIVAL_CODE("metadata.xml 里的档号无法识别"),
  METADATA_OF_ANOTHER_BAG("metadata.xml 里的档号是 {档号}，与所在的档案包不符"),
  UNREADABLE_RESULTS("results.xml 无法识别"),
  UNREADABLE_ORIGIN("origin.xml 无法识别"),
  UNKNOWN_RESULTS_VERSION(error("results.xml 的版本无法识别", "请用归档时的或更新的程序读取")),

  TOO_LARGE_FOR_BAG(error("{文件} 超过 {最多} MB，档案包放不下", "请分成几份通报，各份的单位和问题少一些")),
  FILE_NOT_FOR_BAG(error("“{文件}”不能放进档案包", "请移走这个文件，或改用普通文件和普通名称"));

  private final Wording wording;

  /** What only a backup can repair. */
  ArchiveMessage(String fault) {
    this(error(fault, "请用备份恢复整个档案包，并查明原因；不要自行修改"));
  }

  ArchiveMessage(Wording wording) {
    this.wording = wording;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
