package org.tongbao.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published facts of Dongyuan county's notice on the third quarter of 2023, one by one. */
class DongyuanNoticeTest {
  @TempDir static Path temp;
  private static NoticeLines notice = new NoticeLines("", List.of());

  @BeforeAll
  static void makeTheNotice() throws IOException {
    notice = NoticeLines.of(temp, "dongyuan-2023-q3");
  }

  @Test
  void beginsWithTitleAndAddressees() {
    assertThat(String.join("", notice.lines().subList(0, 4)))
        .isEqualTo("东源县人民政府办公室关于2023年第三季度政府网站与政务新媒体信息公开检查情况的通报各乡镇人民政府，县直各单位：");
  }

  @Test
  void answersTheProvinceAndTheCity() {
    assertThat(notice.text())
        .contains("省有关工作部署", "市2023年第三季度政府网站与政务新媒体检查情况通报", "对照《政府网站与政务新媒体检查考核指标》");
  }

  @Test
  void tellsTheFiguresWithoutARate() {
    assertThat(notice.text()).contains("本次共检查乡镇21个、县直部门26个、政务新媒体1个，实现检查全覆盖。").doesNotContain("合格率");
  }

  @Test
  void tellsAllProblemsInOneParagraph() {
    assertThat(notice.between("二、主要问题", "三、"))
        .containsExactly(
            "二、主要问题",
            "一是信息审核把关不严。船塘镇、新回龙镇、县公安局存在较为严重的表述错误；县自然资源局、县工商信局公开的信息中含有个人信息。"
                + "二是日常运维管理不到位。个别单位的集约化平台账号长期未登录；黄田镇信息发布时间有误。"
                + "三是附件审核存在疏漏。个别单位对文章所附的文件未作审核。");
  }

  @Test
  void requiresThreeThings() {
    List<String> parts = notice.between("三、下一步工作要求", "东源县人民政府办公室");
    assertThat(parts).hasSize(4);
    assertThat(parts.get(1)).startsWith("（一）").contains("审核封面随文存档");
    assertThat(parts.get(2)).startsWith("（二）").contains("错敏词库");
    assertThat(parts.get(3)).startsWith("（三）").contains("于11月底前", "全面检查");
  }

  @Test
  void endsWithIssuerAndDateAndHasNoAttachment() {
    assertThat(notice.lines()).endsWith("东源县人民政府办公室", "2023年11月13日");
    assertThat(notice.text()).doesNotContain("附件：", " | ", "书面报送");
  }
}
