package org.tongbao.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.inspection.Disclosure;
import org.tongbao.inspection.Filing;
import org.tongbao.inspection.OfficeSettings;
import org.tongbao.inspection.Retention;
import org.tongbao.inspection.WebPage;
import org.tongbao.intake.text.Reading;
import org.tongbao.problem.Problem;
import org.tongbao.workspace.Workspace;

class OfficeFileTest {
  @TempDir Path temp;

  private Reading<OfficeSettings> read(String text) throws IOException {
    Path file = temp.resolve(Workspace.SETTINGS);
    Files.writeString(file, text);
    return OfficeFile.read(file);
  }

  private List<String> problems(String text) throws IOException {
    return read(text).problems().stream().map(Problem::toString).toList();
  }

  @Test
  void readsEveryKey() throws Exception {
    OfficeSettings settings =
        read("""
        归档: {全宗号: J001, 机构或问题: BGS, 保管期限: 定期30年}
        网页: {网站名称: 某某市人民政府门户网站, 网站域名: www.example.gov.cn, 网站标识码: "4400000001",
          栏目名称: 通知公告, 栏目类型: 政务公开, 来源: 某某市政府, 分类: 综合政务, 发布机构: 某某市政府办公室,
          主题词: [政府网站, 通报]}
        数据库: jdbc:postgresql://localhost/tongbao
        """)
            .orRefuse();

    assertThat(settings.filing()).isEqualTo(new Filing("J001", "BGS", Retention.THIRTY_YEARS, ""));
    assertThat(settings.web())
        .isEqualTo(
            new WebPage(
                "某某市人民政府门户网站",
                "www.example.gov.cn",
                "4400000001",
                "通知公告",
                "政务公开",
                null,
                "某某市政府",
                new Disclosure("", "综合政务", "某某市政府办公室", List.of("政府网站", "通报"))));
    assertThat(settings.database()).isEqualTo("jdbc:postgresql://localhost/tongbao");
  }

  @Test
  void mayHaveNoSettingYet() throws Exception {
    Workspace made = Workspace.make(temp.resolve("new"));

    assertThat(OfficeFile.read(made.settings()).orRefuse()).isEqualTo(OfficeSettings.NONE);
    assertThat(read("").orRefuse()).isEqualTo(OfficeSettings.NONE);
  }

  @Test
  void namesEveryFaultWithItsPlace() throws Exception {
    assertThat(
            problems(
                """
                归档:
                  全宗号: j001
                  密级: 公开
                数据厍: jdbc:h2:file:/tmp/x
                数据库: mysql://localhost
                """))
        .containsExactly(
            "tongbao.yaml:2:8: 错误：全宗号“j001”不能用在档号里。请写档案馆（室）给定的代码，1至10个大写字母或数字，例如“全宗号: J001”。",
            "tongbao.yaml:3:3: 错误：不认识“密级”这个键。可以写：全宗号、机构或问题、保管期限，请改正或删去这一行。",
            "tongbao.yaml:4:1: 错误：不认识“数据厍”这个键。可以写：归档、网页、数据库，请改正或删去这一行。",
            "tongbao.yaml:5:6: 错误：数据库的地址“mysql://localhost”不是程序能用的。"
                + "请写 PostgreSQL 或 H2 的 JDBC 地址，例如“数据库: jdbc:postgresql://localhost/tongbao”。");
  }
}
