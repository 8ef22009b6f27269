package org.tongbao.intake.settings;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongbao.inspection.VisibleForm;

/** What offices call the keys of notice.yaml; a name that may mean two of them is left out. */
final class KeySynonyms {
  /** A key, and the names that mean it. */
  private static final String TABLE =
      """
      模板 模版
      发文机关 发文机构 发文单位
      期间 期次 通报期间
      检查时段 检查期间 检查时间 抽查时段 抽查时间
      成文日期 发文日期 落款日期
      发文字号 发文号 发文文号
      主送 主送机关 主送单位
      检查类别 检查类型 检查种类
      地区 地区列表 市县 县区 县市区
      部门 部门列表
      合格线 及格线 合格分数线
      整改期限 整改时限 整改截止日期
      报送单位 报送机关
      联系人 联系人员
      联系电话 电话 电话号码
      联系邮箱 邮箱 电子邮箱 联系邮件
      署名 落款
      依据 检查依据
      核对总数 核对数
      事实表 事实表格
      自有列 自定义列 自设列
      列名 列名称
      可空 可为空 可以为空
      归档 归档信息
      全宗号 全宗
      保管期限 保存期限
      密级 保密级别
      层次 层级
      简称 简写
      印发日期 印制日期
      印发机关 印发单位
      """;

  private static final Map<String, String> KEYS =
      TABLE
          .lines()
          .flatMap(
              line -> {
                String[] names = line.split(" ");
                return Arrays.stream(names).skip(1).map(name -> Map.entry(name, names[0]));
              })
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  private KeySynonyms() {}

  /** The key that a word certainly means; empty where there is none. */
  static String of(String word) {
    return KEYS.getOrDefault(VisibleForm.of(word), "");
  }
}
