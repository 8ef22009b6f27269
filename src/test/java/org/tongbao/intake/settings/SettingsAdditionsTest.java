package org.tongbao.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is confirmed is added to notice.yaml; everything else stays as it is written. */
class SettingsAdditionsTest {
  @TempDir Path temp;

  private String added(String settings) throws Exception {
    Path file = Files.writeString(temp.resolve("notice.yaml"), settings);
    SettingsAdditions additions = SettingsAdditions.to(file);
    additions.column("所属县区", "地区");
    additions.column("单位: 名称", "名称");
    additions.value("类别", "网站", "政府网站");
    additions.value("类别", "1", "政务新媒体");
    additions.ignored("联系电话");
    String text = new String(additions.bytes(), StandardCharsets.UTF_8);
    Files.writeString(file, text);
    assertThat(SettingsFile.readForSheets(file).settings().problems())
        .extracting(problem -> problem.code())
        .containsOnly("missing-key");
    return text;
  }

  @Test
  void writesNewKeysAtTheEnd() throws Exception {
    assertThat(added("模板: city # 市级\n期间: 2026年第三季度"))
        .isEqualTo(
            """
            模板: city # 市级
            期间: 2026年第三季度
            列名对照: {所属县区: 地区, "单位: 名称": 名称}
            取值对照:
              类别: {网站: 政府网站, "1": 政务新媒体}
            不看的列: [联系电话]
            """);
  }

  @Test
  void addsToWhatIsThere() throws Exception {
    assertThat(
            added(
                """
                列名对照:
                    责任单位: 主办单位   # 老说法
                取值对照: {类别: {新媒体: 政务新媒体}, 级别: {市: 市级}}
                不看的列:
                - 网址 # 用不到
                期间: 2026年第三季度
                """))
        .isEqualTo(
            """
            列名对照:
                责任单位: 主办单位   # 老说法
                所属县区: 地区
                "单位: 名称": 名称
            取值对照: {类别: {新媒体: 政务新媒体, 网站: 政府网站, "1": 政务新媒体}, 级别: {市: 市级}}
            不看的列:
            - 网址 # 用不到
            - 联系电话
            期间: 2026年第三季度
            """);
  }

  /** A word whose meaning the program does not know is asked for again. */
  @Test
  void givesAWordThatIsThereAnotherMeaning() throws Exception {
    Path file = temp.resolve("notice.yaml");
    Files.writeString(file, "列名对照: {所属区域: 区域}\n取值对照:\n  检查结果: {优: 优秀, 达标: 合格} # 本县的说法\n");
    SettingsAdditions additions = SettingsAdditions.to(file);
    additions.column("所属区域", "地区");
    additions.value("检查结果", "优", "合格");
    additions.value("检查结果", "不达标", "不合格");
    assertThat(new String(additions.bytes(), StandardCharsets.UTF_8))
        .isEqualTo("列名对照: {所属区域: 地区}\n取值对照:\n  检查结果: {优: 合格, 达标: 合格, 不达标: 不合格} # 本县的说法\n");
  }

  @Test
  void addsToBlocksThatEndInTheSameLine() throws Exception {
    Path file = temp.resolve("notice.yaml");
    Files.writeString(file, "取值对照:\n  类别:\n    网站: 政府网站 # 旧\n");
    SettingsAdditions additions = SettingsAdditions.to(file);
    additions.value("类别", "新媒体", "政务新媒体");
    additions.value("平台", "网站", "政府网站");

    assertThat(new String(additions.bytes(), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            取值对照:
              类别:
                网站: 政府网站 # 旧
                新媒体: 政务新媒体
              平台: {网站: 政府网站}
            """);
  }

  @Test
  void addsToKeysWithoutAValue() throws Exception {
    assertThat(added("列名对照:\n取值对照:\n  类别: {}\n不看的列: []\n"))
        .isEqualTo(
            """
            列名对照: {所属县区: 地区, "单位: 名称": 名称}
            取值对照:
              类别: {网站: 政府网站, "1": 政务新媒体}
            不看的列: [联系电话]
            """);
  }

  @Test
  void keepsTheEncodingAndTheLineEnds() throws Exception {
    Charset old = Charset.forName("GB18030");
    Path file = temp.resolve("notice.yaml");
    Files.write(file, "模板: city\r\n期间: 2026年第三季度\r\n".getBytes(old));
    SettingsAdditions additions = SettingsAdditions.to(file);
    additions.ignored("网址");

    assertThat(new String(additions.bytes(), old))
        .isEqualTo("模板: city\r\n期间: 2026年第三季度\r\n不看的列: [网址]\r\n");
  }
}
