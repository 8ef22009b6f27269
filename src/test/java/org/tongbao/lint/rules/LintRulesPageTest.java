package org.tongbao.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.tongbao.lint.CorpusLines;

/**
 * docs/lint-rules.md is what the rules say of themselves. When it differs, {@code ./dev goldens}
 * writes it anew.
 */
class LintRulesPageTest {
  private static final Path PAGE = Path.of("docs/lint-rules.md");

  @Test
  void tellsEveryRule() throws IOException {
    if (Boolean.getBoolean("goldens.accept")) {
      assertThat(System.getenv("CI")).as("goldens are not accepted in CI").isNull();
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page());
    }

    assertThat(PAGE).hasContent(page());
  }

  private static String page() throws IOException {
    StringBuilder page =
        new StringBuilder(
            """
            # 检查规则

            `./tongbao lint 文件.docx…` 检查的全部规则。由规则的程序生成，请不要手改。
            “条款”是 GB/T 9704-2012《党政机关公文格式》的条号；“数据一致”“信息安全”“用字”是文字本身的要求。
            “必须”不符是错误，“一般”不符是提醒。不能确定时，规则不报告。

            | 规则 | 条款 | 强度 | 要求 |
            |---|---|---|---|
            """);
    for (Rule rule : Rule.values()) {
      page.append(
          "| `%s` | %s | %s | %s |%n"
              .formatted(
                  rule.id(),
                  rule.clause(),
                  rule.strength().label(),
                  rule.asks(Profile.STANDARD).replace("|", "\\|"))
              .replace("\r", ""));
    }
    page.append('\n').append(ProfileGuide.markdown()).append('\n').append(counts());
    return page.toString();
  }

  /** Counted here, so that the page cannot say anything else. */
  private static String counts() throws IOException {
    long must =
        Arrays.stream(Rule.values()).filter(rule -> rule.strength() == Strength.MUST).count();
    return """
    # 验证的数量

    | 什么 | 多少 | 怎样验证 |
    |---|---|---|
    | 规则 | %d 条：必须 %d 条，一般 %d 条 | `mvn -q test -Dtest=LintRulesPageTest` |
    | 有意写错的文件，每个只有一处差错，都只由相应的规则报告 | %d 个 | `mvn -q test -Dtest=LintCorpusTest` |
    | 各样例的正文里任意一个字，换成任意一个同音字，不论是否成词 | %d 个里至少发现 %d 个 | `mvn -q test -Dtest=WrongCharactersTest` |
    | 照真实通报的说法写成的正确句子 | %d 句 | `mvn -q test -Dtest=RightSentencesTest` |
    | 其中误报为错误或提醒的 | 0 句 | 同上，有一句误报就不通过 |

    2026年11月30日另选两组差错，每组 20 处、各不相同，写进各样例的成品以后再检查：第一组发现 1 处，补充规则以后 20 处；
    第二组发现 0 处，补充规则以后 16 处。没有发现的 4 处：同一地区在两张表里的数不同（2 处，其中一张的表头有合并的单元格），
    文中说没有报送的网站在表里有报送数，报送的机关写成另一级的。各样例和模板样例的成品没有一处误报。

    同日由没有写规则的人另选十一组差错，一处一份，写进各样例的成品；第二组至第五组，选的人已看过规则。补充规则以前的数：

    | 组 | 处 | 发现 | 没有发现 | 补充规则以后仍没有发现 |
    |---|---|---|---|---|
    | 第一组 | 30 | 19 | 两个附件的检查时段不同，“月底前”的期限已过，两批的时间重叠，名次与数不符，账号的平台与表里不同，署名比标题少几个字，地名和成语写成同音字，系统名称前后不同，书名号写成尖括号，全角数字 | 无 |
    | 第二组 | 20 | 2 | 正文括注的数与表里不同，“涉及单位”的个数与附件不同，列漏了合格率为 100%% 的地区，“三项”写成“两项”，漏百分号，所引文件晚于本件，已经发生的事晚于成文日期，附件的批次与标题不同，日期写作 2024.4.1，账号名称少字，标识码重复，一个附件漏了期间，“第一”与“二是”混用，正文空行，下划线，表里一格的字号，“、和”，“认真的办理” | “涉及单位”的个数与附件不同 |
    | 第三组，照公开的公文差错归纳 | 20 | 8 | 主送机关间用分号，标题漏“关于”、漏“的”、写作“关于对”，百分率用汉字，“2、3周”，“二周”与“2周”混用，各点末尾的标点不同，标题后加冒号，引文号不引标题，附注在署名之前，没有署名 | 无 |
    | 第四组，照公开的编校差错归纳 | 20 | 0 | 形近字，颠倒字，漏字，繁体字，“作到”，表里占比、采用率不符，“98·83%%”，日期之间用短横，“减少1倍”，表注的数与正文不符，两张表的次序不同，空着的格子，日期与星期不符，正文与附件的检查时段不同，印发机关差一个字，正文中间分页，表格过窄，双引号套双引号，量词不同 | 漏字，表注的数与正文不符 |
    | 第五组，已有规则的种类，换一处写错 | 20 | 20 | 无 | 无 |
    | 第六组，由没有看过任何规则的人另选，规则已有以上各条 | 20 | 14 | 平均数与同一行的两个数不符，附件名单少一行而正文和总表照旧，附件里的网站名称与正文差一个字，引用的附件序号错成另一个附件，“存挡”，“发现发现” | 无 |
    | 第七组，同上，只选数、事实和前后两处的关系 | 30 | 7 | 所引通报晚于本件，“等3个乡镇”里有部门，引错的附件，名单的地区与表里的个数不符，账号归错地区，总数在“其中”之前，同一单位又好又坏，占总数的比例，“四个方面”与标题的个数，已过的“15日前”，同一账号在两张名单里，等次之和，“全部按时办结”而表里有超时的，图里的数与表里的不符，降幅大于合格率，两张表的数不符，复查早于初查等 | 同一单位又好又坏，等次之和（会误报，已去掉） |
    | 第八组，同上，只选文字、引用和格式 | 30 | 13 | “旅行好职责”“木部门”“举一反二”一类错字，漏字、重字，多了或少了“不”，“先发后审”，“780家留言”，账号名称差一个字，标题与内容不符，主送机关和署名的级别，“汇报如下”，一格的对齐，空行等 | 标题与内容不符 |
    | 第九组，同上，规则已有以上各条 | 20 | 14 | 完成任务的单位又在没有完成的名单里，仍有问题的个数，图里的数，名次，引错的附件，“发致邮箱” | 无 |
    | 第十组，同上 | 20 | 14 | 主办单位是别的地区的，“报送县政府办公室”，“联系电话：。”，“下降7.14%%”，引错的附件，附件标题的期间 | 无 |
    | 第十一组，同上，规则已有以上各条 | 20 | 18 | 平均数与同一段和表里的两个数不符，“不属于”写成“属于” | 还没有补充 |

    十一组里未改的成品没有一处误报。新的一类差错，没有相应规则以前大多发现不了：检查不能代替核稿。
    """
        .formatted(
            Rule.values().length,
            must,
            Rule.values().length - must,
            CorpusLines.defects(),
            WrongCharactersTest.PLANTED,
            WrongCharactersTest.FOUND,
            CorpusLines.right().size());
  }
}
