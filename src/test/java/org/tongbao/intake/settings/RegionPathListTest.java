package org.tongbao.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.intake.sheet.InputFolder.FRAME;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.sheet.InputFolder;

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
    assertThat(read(list).grouping().lowerRegions())
        .containsExactly(new GroupName("广东省/广州市", "广州市"));
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
    assertThat(problems("部门: [{名称: 党委办/政府办, 简称: 党政办}, 党委办／组织部, 甲/]\n")).isEmpty();
  }

  @Test
  void refusesAFullWidthSlashWhereItStands() throws Exception {
    assertThat(problems("地区:\n  - 广西区\n  - 广东省／广州市\n  - {简称: 越秀, 名称: 广东省／广州市/越秀区}\n"))
        .containsExactly(
            "notice.yaml:9:5: 错误：“地区”里的“广东省／广州市”用了全角斜线。"
                + "几层地区从大到小写，用半角斜线隔开，例如“广东省/广州市/越秀区”；只有一层的，不写斜线。",
            "notice.yaml:10:18: 错误：“地区”里的“广东省／广州市/越秀区”用了全角斜线。"
                + "几层地区从大到小写，用半角斜线隔开，例如“广东省/广州市/越秀区”；只有一层的，不写斜线。");
  }

  @Test
  void refusesAPathThatLacksANameWhereItStands() throws Exception {
    String remedy = "几层地区从大到小写，用半角斜线隔开，例如“广东省/广州市/越秀区”；只有一层的，不写斜线。";
    assertThat(
            problems(
                "地区:\n  - 广东省/\u00A0/越秀区\n  - /广州市\n  - 广东省/\u2003/越秀区\n  - \"广东省/\\n/越秀区\"\n"))
        .containsExactly(
            "notice.yaml:8:5: 错误：“地区”里的“广东省/ /越秀区”的斜线前后缺了名称。" + remedy,
            "notice.yaml:9:5: 错误：“地区”里的“/广州市”的斜线前后缺了名称。" + remedy,
            "notice.yaml:10:5: 错误：“地区”里的“广东省/ /越秀区”的斜线前后缺了名称。" + remedy,
            "notice.yaml:11:5: 错误：“地区”里的“广东省/ /越秀区”的斜线前后缺了名称。" + remedy);
    assertThat(input.units(HEAD + "政府网站,甲网,广东省/\u00A0/越秀区\n", read("")).problems())
        .containsExactly("units.csv:2:3: 错误：地区“广东省/ /越秀区”的斜线前后缺了名称。" + remedy);
  }

  @Test
  void leavesBlanksAroundTheNamesOut() throws Exception {
    String list = "地区: [\"广东省/ 广州市\", \"广东省 /　广州市\u00A0/ 越秀区\"]\n";
    assertThat(read(list).grouping().lowerRegions())
        .containsExactly(new GroupName("广东省/广州市", "广东省/广州市"), plain("广东省/广州市/越秀区"));
    assertThat(regionsOf(list, "广东省/广州市", "广东省 / 广州市/\u00A0越秀区"))
        .containsExactly("广东省/广州市", "广东省/广州市/越秀区");
    assertThat(problems("地区: [广东省/ 广州市, 广东省/广州市]\n"))
        .containsExactly("notice.yaml:7:16: 错误：“地区”里的“广东省/广州市”重复，前一处在第7行。请只留一处，或改成能区分的名称。");
  }

  @Test
  void takesTheShortNameOfARegionAboveAsTheSheetDoes() throws Exception {
    String list = "地区: [广东/深圳/南山区, {名称: 广东/深圳市, 简称: 深圳}, {名称: 广东省, 简称: 广东}, 广东省/广州市]\n";
    NoticeSettings settings = read(list);
    assertThat(settings.grouping().regions()).containsExactly(new GroupName("广东省", "广东"));
    assertThat(settings.grouping().lowerRegions())
        .containsExactly(plain("广东省/深圳市/南山区"), new GroupName("广东省/深圳市", "深圳"), plain("广东省/广州市"));
    assertThat(regionsOf(list, "广东/深圳", "广东省/深圳/南山区")).containsExactly("广东省/深圳市", "广东省/深圳市/南山区");
    assertThat(problems("地区:\n  - {名称: 广东省, 简称: 广东}\n  - 广东省/深圳市\n  - 广东/深圳市\n"))
        .containsExactly("notice.yaml:10:5: 错误：“地区”里的“广东省/深圳市”重复，前一处在第9行。请只留一处，或改成能区分的名称。");
  }

  @Test
  void refusesARegionBelowOneThatNoRowMayName() throws Exception {
    assertThat(problems("地区:\n  - 广东省\n  - 广西区/南宁市\n  - 广东省/深圳市\n  - {名称: 广东省/广州市/越秀区, 简称: 越秀}\n"))
        .containsExactly(
            "notice.yaml:9:5: 错误：“地区”里的“广西区/南宁市”无效：“广西区”不在“地区”里。" + "可以写：广东省；若确有，请按规定次序加进“地区”。",
            "notice.yaml:11:10: 错误：“地区”里的“广东省/广州市/越秀区”无效：“广州市”不在“地区”里“广东省”下面。"
                + "可以写：深圳市；若确有，请把“广东省/广州市”按规定次序加进“地区”。");
    assertThat(problems("地区: [广东省/广州市/越秀区, 广西区/南宁市]\n")).isEmpty();
  }

  @Test
  void judgesNoRegionByALevelAboveInWhichSomethingIsWrong() throws Exception {
    assertThat(problems("地区: [广东省, 广西区／南宁市, 广西区/桂林市]\n"))
        .containsExactly(
            "notice.yaml:7:11: 错误：“地区”里的“广西区／南宁市”用了全角斜线。"
                + "几层地区从大到小写，用半角斜线隔开，例如“广东省/广州市/越秀区”；只有一层的，不写斜线。");
  }

  @Test
  void refusesAPathForAShortName() throws Exception {
    assertThat(problems("地区: [{名称: 广东省/广州市, 简称: 广东/广州}, {名称: 广东省/深圳市, 简称: 广东省/深圳市}]\n"))
        .containsExactly("notice.yaml:7:24: 错误：“地区”里的简称“广东/广州”带了斜线。简称只写最后一层的，不写斜线，例如“简称: 广州”。");
  }

  @Test
  void saysWhichPathToAdd() throws Exception {
    String list = "地区: [{名称: 广东省, 简称: 广东}, {名称: 广东省/广州市, 简称: 广州}, 广东省/广州市/天河区]\n";
    assertThat(input.units(HEAD + "政府网站,甲网,广东/广州/天合区\n政府网站,乙网,广冬/广州\n", read(list)).problems())
        .containsExactly(
            "units.csv:2:3: 错误：“天合区”不在 notice.yaml 的“地区”里“广东省/广州市”下面。"
                + "最接近的是“天河区”；若确有，请把“广东省/广州市/天合区”按规定次序加进“地区”。",
            "units.csv:3:3: 错误：“广冬”不在 notice.yaml 的“地区”里。最接近的是“广东”；若确有，请按规定次序加进“地区”。");
  }

  @Test
  void saysTheWholePathToAddHoweverLong() throws Exception {
    String above = "一二三四五六七八九十/一二三四五六七八九十";
    assertThat(
            input
                .units(HEAD + "政府网站,甲网," + above + "/丙村\n", read("地区: [" + above + "/丁镇]\n"))
                .problems())
        .containsExactly(
            "units.csv:2:3: 错误：“丙村”不在 notice.yaml 的“地区”里“"
                + above
                + "”下面。可以写：丁镇；若确有，请把“"
                + above
                + "/丙村”按规定次序加进“地区”。");
  }

  private static GroupName plain(String path) {
    return new GroupName(path, path);
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
    InputFolder.ReadSheets sheets = input.units(rows.toString(), read(list));
    assertThat(sheets.problems()).isEmpty();
    return sheets.units().stream().map(InspectedUnit::region).toList();
  }
}
