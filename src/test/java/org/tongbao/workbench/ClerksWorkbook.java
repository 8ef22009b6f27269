package org.tongbao.workbench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The workbook that an invented office drops. */
final class ClerksWorkbook {
  private ClerksWorkbook() {}

  /** Three worksheets; a region, a date and a severity are wrong. */
  static Path in(Path folder) throws IOException {
    Path file = folder.resolve("检查台账.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "Microsoft Excel", "16.0300")) {
      Worksheet sites = book.newWorksheet("政府网站");
      row(sites, 0, "甲市政府网站台账");
      row(sites, 1, "类别", "网站名称", "网站标识码", "所属县区", "责任单位");
      row(sites, 2, "政府网站", "东县政府网", "3700000001", "东县", "东县政府办公室");
      row(sites, 3, "政府网站", "西县政府网", "3700000002", "西具", "西县政府办公室");
      row(sites, 4, "政府网站", "南区政府网", "3700000003", "南区", "南区政府办公室");
      Worksheet accounts = book.newWorksheet("新媒体");
      row(accounts, 0, "类别", "账号名称", "平台类型", "所属县区", "责任单位");
      row(accounts, 1, "政务新媒体", "东县发布", "微信公众号", "东县", "东县县委宣传部");
      row(accounts, 2, "政务新媒体", "西县发布", "微博", "西县", "西县县委宣传部");
      Worksheet problems = book.newWorksheet("问题清单");
      row(problems, 0, "类别", "网站名称", "问题描述", "严重程度", "发现日期");
      row(problems, 1, "政府网站", "东县政府网", "首页超过2周未更新", "单项否决", "2026-13-08");
      row(problems, 2, "政府网站", "南区政府网", "存在3个打不开的链接", "一船问题", "2026-08-20");
    }
    return file;
  }

  private static void row(Worksheet sheet, int row, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      sheet.value(row, i, cells[i]);
    }
  }
}
