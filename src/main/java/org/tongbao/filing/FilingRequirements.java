package org.tongbao.filing;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.inspection.DocumentNumber;
import org.tongbao.inspection.Filing;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.plan.Input;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** What the settings have to say before a notice can be filed, and a draft may leave open. */
final class FilingRequirements {
  private static final String BLOCK = "归档";

  private final NoticeSettings settings;
  private final List<Problem> missing = new ArrayList<>();

  private FilingRequirements(NoticeSettings settings) {
    this.settings = settings;
  }

  /** All that is missing, each with its place. */
  static List<Problem> missing(NoticeSettings settings) {
    FilingRequirements requirements = new FilingRequirements(settings);
    requirements.paper();
    requirements.filing();
    return requirements.missing;
  }

  private void paper() {
    if (settings.paper().date() == null) {
      missing.add(Problem.error(at("成文日期"), "成文日期待定，还不能归档", "请填写定稿上的成文日期，出一稿核对后再归档"));
    }
    DocumentNumber number = settings.paper().number();
    if (number != null && number.open()) {
      missing.add(Problem.error(at("发文字号"), "发文字号待定，还不能归档", "请填写定稿上的发文字号，出一稿核对后再归档"));
    }
  }

  private void filing() {
    Filing filing = settings.outputs().filing();
    if (filing.equals(Filing.NONE)) {
      missing.add(
          Problem.error(
              at(BLOCK),
              "缺少“归档”，编不出档号",
              "请照档案馆（室）给定的代码写，例如“归档: {全宗号: J001, 机构或问题: BGS, 保管期限: 定期30年}”"));
      return;
    }
    if (filing.fonds().isEmpty()) {
      missing.add(Problem.error(at(BLOCK), "“归档”里缺少“全宗号”", "请写档案馆（室）给定的全宗号，例如“全宗号: J001”"));
    }
    if (filing.retention() == null) {
      missing.add(Problem.error(at(BLOCK), "“归档”里缺少“保管期限”", "请写 永久、定期30年 或 定期10年"));
    }
  }

  /** Where it is given, as far as it is; else the file. */
  private Place at(String key) {
    return settings.places().getOrDefault(key, Place.of(Input.SETTINGS));
  }
}
