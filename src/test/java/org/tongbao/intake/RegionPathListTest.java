package org.tongbao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.intake.InputFolder.FRAME;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;

/** Regions of several levels: settings and sheet read alike what a clerk writes. */
class RegionPathListTest {
  private static final String HEAD = "类别,名称,地区\n";

  @TempDir private Path folder;
  private InputFolder input;

  @BeforeEach
  void open() {
    input = new InputFolder(folder);
  }

  @Test
  void takesAShortNameThatIsTheLastOfThePath() throws Exception {
    String list = "地区: [{名称: 广东省/广州市, 简称: 广州市}]\n";
    assertThat(problems(list)).isEmpty();
    assertThat(read(list).lowerRegions()).containsExactly(new GroupName("广东省/广州市", "广州市"));
    assertThat(regionsOf(list, "广东省/广州市")).containsExactly("广东省/广州市");
  }

  @Test
  void refusesShortNamesThatAreAlikeSideBySideOnly() throws Exception {
    assertThat(problems("地区: [{名称: 甲市/城区, 简称: 城}, {名称: 乙市/城区, 简称: 城}]\n")).isEmpty();
    assertThat(problems("地区: [{名称: 甲市/城区, 简称: 城}, 甲市/城]\n"))
        .containsExactly("notice.yaml:7:26: 错误：“地区”里的“甲市/城”重复，前一处在第7行。请只留一处，或改成能区分的名称。");
  }

  @Test
  void findsNoPathInTheNameOfADepartment() throws Exception {
    assertThat(problems("部门: [{名称: 党委办/政府办, 简称: 党政办}, 党政办]\n"))
        .containsExactly("notice.yaml:7:30: 错误：“部门”里的“党政办”重复，前一处在第7行。请只留一处，或改成能区分的名称。");
    assertThat(problems("部门: [{名称: 党委办/政府办, 简称: 党政办}, 甲/]\n")).isEmpty();
  }

  private List<String> problems(String list) throws Exception {
    return input.problems(FRAME + list);
  }

  private NoticeSettings read(String list) throws Exception {
    return input.settings(FRAME + list).orRefuse();
  }

  /** What the sheet's regions come to. */
  private List<String> regionsOf(String list, String... written) throws Exception {
    StringBuilder rows = new StringBuilder(HEAD);
    for (int i = 0; i < written.length; i++) {
      rows.append("政府网站,网站").append(i).append(',').append(written[i]).append('\n');
    }
    InputFolder.Sheets sheets = input.units(rows.toString(), read(list));
    assertThat(sheets.problems()).isEmpty();
    return sheets.units().stream().map(InspectedUnit::region).toList();
  }
}
