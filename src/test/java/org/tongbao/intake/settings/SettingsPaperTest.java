package org.tongbao.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.intake.sheet.InputFolder.FRAME;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.inspection.DocumentNumber;
import org.tongbao.inspection.Imprint;
import org.tongbao.inspection.Letterhead;
import org.tongbao.inspection.Letterhead.Form;
import org.tongbao.inspection.NoticeSettings.Paper;
import org.tongbao.intake.sheet.InputFolder;
import org.tongbao.intake.text.Reading;

class SettingsPaperTest {
  private static final String FOURTH_QUARTER =
      FRAME.replace("2024年第2季度", "2021年第四季度").replace("2024年4月1日至6月23日", "2021年10月1日至12月28日");

  @TempDir private Path folder;
  private InputFolder input;

  @BeforeEach
  void open() {
    input = new InputFolder(folder);
  }

  @Test
  void isPlainUnlessTheSettingsSayOtherwise() throws Exception {
    assertThat(paper(FRAME))
        .isEqualTo(new Paper("广东省人民政府办公厅", "广东省人民政府办公厅", null, null, null, true, "", null));
    assertThat(paper(FRAME + "版头:\n版记:\n").head()).isNull();
  }

  @Test
  void takesTheRemarkWithAndWithoutItsBrackets() throws Exception {
    assertThat(paper(FRAME + "附注: (此件公开发布)\n").remark()).isEqualTo("此件公开发布");
    assertThat(paper(FRAME + "附注: （此件公开发布（附件除外））\n").remark()).isEqualTo("此件公开发布（附件除外）");
    assertThat(paper(FRAME + "附注: （一）公开（二）报备\n").remark()).isEqualTo("（一）公开（二）报备");
    assertThat(problems(FRAME + "附注: （此件公开发布\n"))
        .containsExactly("notice.yaml:7:5: 错误：附注“（此件公开发布”的括号不成对。附注的括号由程序加，可以不写，例如“附注: 此件公开发布”。");
  }

  @Test
  void refusesAHeadWithoutItsMarkOrOfAnotherForm() throws Exception {
    assertThat(problems(FRAME + "版头: {形式: 公文格式}\n盖章: 不\n"))
        .containsExactly(
            "notice.yaml:7:5: 错误：缺少“标志”。请写，例如“标志: 广东省人民政府办公厅文件”。",
            "notice.yaml:7:10: 错误：没有叫“公文格式”的版头形式。请写其中之一：文件格式、信函格式。",
            "notice.yaml:8:5: 错误：“盖章”写的是“不”。请写“是”或“否”；不写就当作“是”。");
    assertThat(problems(FRAME + "版头: 信函格式\n"))
        .containsExactly("notice.yaml:7:5: 错误：“版头”不是“键: 值”的样子：“信函格式”。应写成例如“形式: 文件格式”，冒号用半角、后面空一格。");
    assertThat(problems(FRAME + "版头: {形势: 文件格式, 标志: 甲}\n"))
        .containsExactly("notice.yaml:7:6: 错误：不认识“形势”这个键。最接近的是“形式”，请改正或删去这一行。");
  }

  @Test
  void expectsALetterToHaveALettersNumber() throws Exception {
    String letter = FRAME + "版头: {形式: 信函格式, 标志: 甲办公室}\n发文字号: ";
    assertThat(warnings(letter + "甲办〔2024〕18号\n"))
        .containsExactly(
            "notice.yaml:8:7: 提醒：版头是信函格式，发文字号“甲办〔2024〕18号”的机关代字却不以“函”结尾。"
                + "信函格式一般用于“函”字的文号，例如“东府办函〔2022〕18号”；若确是如此，不必改。");
    assertThat(warnings(letter + "待定\n")).isEmpty();
    assertThat(paper(letter + "甲办函〔2024〕号\n").head())
        .isEqualTo(new Letterhead(Form.LETTER, "甲办公室"));
  }

  @Test
  void wantsAPrinterExceptOfALetter() throws Exception {
    String copies = "版记: {抄送: [市委办公室]}\n";
    assertThat(problems(FRAME + copies))
        .containsExactly("notice.yaml:7:5: 错误：缺少“印发机关”。请写，例如“印发机关: 东莞市人民政府办公室”。");
    assertThat(paper(FRAME + "版头: {形式: 信函格式, 标志: 甲}\n" + copies).imprint())
        .isEqualTo(new Imprint(List.of("市委办公室"), "", null));
    assertThat(problems(FRAME + "版头: {形式: 信函格式, 标志: 甲}\n版记: {印发日期: 待定}\n"))
        .containsExactly(
            "notice.yaml:8:5: 错误：版头是信函格式，版记里却没有“抄送”。信函格式的版记只印抄送：请写“抄送”，或删去“版记”。",
            "notice.yaml:8:12: 提醒：版头是信函格式，版记里的“印发日期”不会印出来。" + "信函格式的版记只印抄送；若要印出“印发日期”，请改用文件格式。");
  }

  @Test
  void holdsTheDayOfPrintingAgainstTheDate() throws Exception {
    String printed = "版记: {印发机关: 甲, 印发日期: 2024-06-27}\n";
    assertThat(problems(FRAME + "成文日期: 2024-06-28\n" + printed))
        .containsExactly(
            "notice.yaml:8:21: 错误：印发日期2024年6月27日早于成文日期2024年6月28日。印发日期应是成文日期当天或以后，请核对这两处。");
    assertThat(warnings(FRAME + printed))
        .containsExactly("notice.yaml:7:21: 提醒：印发日期2024年6月27日已定，成文日期却没有定。请核对这两处。");
    assertThat(paper(FRAME + "成文日期: 2024-06-28\n版记: {印发机关: 甲, 印发日期: 待定}\n").imprint())
        .isEqualTo(new Imprint(List.of(), "甲", null));
    assertThat(problems(FRAME + "版记: {印发机关: 甲, 印发日期: 六月}\n"))
        .containsExactly(
            "notice.yaml:7:21: 错误：印发日期“六月”不是一个日期。"
                + "日期请写成 2024-06-23、2024/6/23 或 2024年6月23日；还没有定就写“待定”。");
  }

  @Test
  void saysThatAnOpenNumbersYearFollowsThePeriod() throws Exception {
    assertThat(warnings(FOURTH_QUARTER + "发文字号: 待定\n"))
        .containsExactly(
            "notice.yaml:7:7: 提醒：发文字号和成文日期都没有定，年份先随期间写成〔2021〕。若到2022年才发文，请写成“〔2022〕号”。");
    assertThat(paper(FOURTH_QUARTER + "发文字号: 〔2022〕号\n").number())
        .isEqualTo(new DocumentNumber("", 2022, null));
    assertThat(paper(FOURTH_QUARTER + "发文字号: 待定\n成文日期: 2022-01-13\n").number())
        .isEqualTo(new DocumentNumber("", 2022, null));
    assertThat(warnings(FRAME + "发文字号: 待定\n")).isEmpty();
    assertThat(warnings(FRAME.replace("2024年第2季度", "2024年第三次") + "发文字号: 待定\n")).isEmpty();
  }

  private Paper paper(String text) throws Exception {
    Reading<?> reading = input.settings(text);
    assertThat(reading.problems()).isEmpty();
    return input.settings(text).orRefuse().paper();
  }

  private List<String> warnings(String text) throws Exception {
    assertThat(input.settings(text).value()).isNotNull();
    return input.problems(text);
  }

  private List<String> problems(String text) throws Exception {
    assertThat(input.settings(text).value()).isNull();
    return input.problems(text);
  }
}
