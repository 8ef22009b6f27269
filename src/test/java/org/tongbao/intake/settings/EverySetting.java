package org.tongbao.intake.settings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.inspection.AcceptedResult;
import org.tongbao.inspection.Band;
import org.tongbao.inspection.Basis;
import org.tongbao.inspection.Contact;
import org.tongbao.inspection.DateWindow;
import org.tongbao.inspection.DerivedNoticeEntry;
import org.tongbao.inspection.Disclosure;
import org.tongbao.inspection.DocumentNumber;
import org.tongbao.inspection.EarlierEntry;
import org.tongbao.inspection.Fact;
import org.tongbao.inspection.FactTable;
import org.tongbao.inspection.Filing;
import org.tongbao.inspection.GivenTotal;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.Grouping;
import org.tongbao.inspection.Imprint;
import org.tongbao.inspection.Letterhead;
import org.tongbao.inspection.Letterhead.Form;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.NoticeSettings.Basics;
import org.tongbao.inspection.NoticeSettings.Figures;
import org.tongbao.inspection.NoticeSettings.Outputs;
import org.tongbao.inspection.NoticeSettings.Paper;
import org.tongbao.inspection.NoticeSettings.Scoring;
import org.tongbao.inspection.NoticeSettings.Text;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.inspection.OwnColumns;
import org.tongbao.inspection.OwnSheets;
import org.tongbao.inspection.OwnSheets.Meant;
import org.tongbao.inspection.OwnSheets.Named;
import org.tongbao.inspection.OwnValue;
import org.tongbao.inspection.Period;
import org.tongbao.inspection.Retention;
import org.tongbao.inspection.WebPage;
import org.tongbao.problem.Place;

/** What the notice.yaml with every key says. */
final class EverySetting {
  private static final Map<String, DateWindow> WINDOWS =
      Map.of(
          "政府网站",
          new DateWindow(LocalDate.of(2021, 10, 1), LocalDate.of(2021, 12, 20)),
          "第一批",
          new DateWindow(LocalDate.of(2021, 10, 8), LocalDate.of(2021, 10, 28)),
          "镇级",
          new DateWindow(LocalDate.of(2021, 11, 1), LocalDate.of(2021, 12, 31), true));

  private static final Place ANYWHERE = Place.of("notice.yaml");

  private EverySetting() {}

  private static OwnColumn text(String name) {
    return new OwnColumn(name, OwnColumn.Type.TEXT, "", false, ANYWHERE);
  }

  private static FactTable.Row row(String... cells) {
    Map<String, OwnValue> values = new HashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      values.put(cells[i], new OwnValue.Text(cells[i + 1]));
    }
    return new FactTable.Row(ANYWHERE, values);
  }

  private static Meant meant(String text) {
    return new Meant(text, ANYWHERE);
  }

  /**
   * @param line of the only given total, as its column
   * @param places of the only further notice
   */
  static NoticeSettings settings(int line, int column, DerivedNoticeEntry.Places places) {
    return new NoticeSettings(
        new Basics(
            "city",
            Period.parse("2021年第四季度第一批").orElseThrow(),
            new DateWindow(LocalDate.of(2021, 10, 1), LocalDate.of(2021, 12, 31)),
            WINDOWS,
            LocalDate.of(2021, 12, 31),
            Map.of()),
        new Paper(
            "东莞市人民政府办公室",
            "东莞市人民政府办公室（代章）",
            LocalDate.of(2022, 1, 13),
            new DocumentNumber("东府办函", 2022, 18),
            new Letterhead(Form.DOCUMENT, "东莞市人民政府办公室"),
            false,
            "此件公开发布",
            new Imprint(List.of("市委办公室", "市人大常委会办公室"), "东莞市人民政府办公室", LocalDate.of(2022, 1, 13))),
        new Text(
            List.of(),
            List.of(
                new Basis("《国务院办公厅关于印发政府网站发展指引的通知》", "国办发〔2017〕47号", "《指引》"),
                new Basis("《中华人民共和国政府信息公开条例（2019年修订）》", "国务院令第711号", ""),
                new Basis("全市政务公开工作要点", "", "")),
            "经市政府同意",
            "第三方监测机构",
            LocalDate.of(2022, 1, 21),
            "市政府办公室",
            new Contact("张三", "0769-12345678", "zwgk@example.gov.cn")),
        new Grouping(
            List.of("政府网站", "频道"),
            List.of(new GroupName("石碣镇", "石碣")),
            List.of(new GroupName("石碣镇/石碣村", "石碣镇/石碣村")),
            List.of(new GroupName("市民政局", "市民政局")),
            Map.of(
                "平台",
                List.of(new GroupName("微信公众号", "微信公众号"), new GroupName("新浪微博", "微博")),
                "级别",
                List.of(new GroupName("市级", "市级"), new GroupName("镇级", "镇级")),
                "批次",
                List.of(new GroupName("第一批", "第一批"))),
            List.of("初查", "复查")),
        new OwnSheets(
            List.of(
                new Named("台账.xlsx", "网站台账", ANYWHERE),
                new Named("台账.xlsx", "频道台账", "频道", "复查", ANYWHERE)),
            List.of(new Named("问题.csv", "", ANYWHERE)),
            Map.of("所属县区", meant("地区"), "是否单项否决", meant("严重程度")),
            Map.of("类别", Map.of("网站", meant("政府网站")), "严重程度", Map.of("是", meant("单项否决"))),
            List.of(meant("联系电话")),
            new OwnColumns(
                List.of(
                    new OwnColumn("报送", OwnColumn.Type.NUMBER, "条", false, ANYWHERE),
                    new OwnColumn("最后更新", OwnColumn.Type.DATE, "", true, ANYWHERE)),
                List.of(
                    new OwnColumn("批次", OwnColumn.Type.TEXT, "", false, ANYWHERE),
                    new OwnColumn("已核", OwnColumn.Type.YES_NO, "", false, ANYWHERE)))),
        new Scoring(
            false,
            new BigDecimal("80"),
            List.of(new Band("优秀", new BigDecimal("90")), new Band("良好", new BigDecimal("80.5"))),
            List.of(new AcceptedResult("4419000002", "石碣网", "政府网站", "抖音", "复核后撤销", ANYWHERE))),
        new Figures(
            List.of(new Fact("网民留言", "780", "条", "已办结")),
            List.of(new Fact("报送及格线", "50", "条", "每季度")),
            List.of(
                new FactTable(
                    "网民留言办理",
                    List.of(text("渠道"), text("收到"), text("办结")),
                    List.of(
                        row("渠道", "我为政府网站找错", "收到", "780", "办结", "780"),
                        row("渠道", "网站信箱", "收到", "12"))),
                new FactTable(
                    "采用",
                    List.of(
                        text("单位"),
                        new OwnColumn("收到", OwnColumn.Type.NUMBER, "条", true, ANYWHERE)),
                    List.of(),
                    new Named("采用.xlsx", "二季度", ANYWHERE))),
            List.of(new GivenTotal("政府网站", 42, 36, new Place("notice.yaml", line, column))),
            List.of(
                new EarlierEntry.Filed(Period.parse("2021年第三季度").orElseThrow(), ANYWHERE),
                new EarlierEntry.Folder("../2021-q2", ANYWHERE),
                new EarlierEntry.UnitList(
                    Period.parse("2021年第一季度").orElseThrow(),
                    new Named("上期点名.xlsx", "点名", ANYWHERE)))),
        outputs(places),
        Map.of());
  }

  private static Outputs outputs(DerivedNoticeEntry.Places places) {
    return new Outputs(
        List.of(
            new DerivedNoticeEntry(
                DerivedNoticeEntry.Each.REGION,
                2,
                "county",
                "{名称}政府办",
                List.of("{名称}各单位"),
                "东府改〔2022〕{序号}号",
                7,
                places)),
        new Filing("J001", "BGS", Retention.THIRTY_YEARS, "公开"),
        new WebPage(
            "东莞市人民政府门户网站",
            "www.example.gov.cn",
            "4419000001",
            "通知公告",
            "信息公开",
            LocalDateTime.of(2022, 1, 14, 9, 0),
            "本网",
            new Disclosure("007330010/2022-00012", "综合政务/政务公开", "东莞市人民政府", List.of("政府网站", "通报"))));
  }
}
