package org.tongbao.lint.rules;

import org.tongbao.problem.Message;
import org.tongbao.problem.Wording;

/** What can be wrong with an office's profile. */
enum ProfileMessage implements Message {
  PROFILE_NOT_A_MAPPING("不是“键: 值”的样子", "写成例如“行距: 28.95”，冒号用半角、后面空一格"),
  INVALID_PROFILE_YAML("YAML 写法不对", "请核对缩进、冒号和方括号"),
  PROFILE_NOT_UTF_8("不是 UTF-8 编码", "请另存为 UTF-8"),
  PROFILE_TOO_LARGE("文件超过 1 MB，不像是格式要求", "请只写要改的键，样子见 docs/lint-rules.md"),
  PROFILE_NESTED_TOO_DEEP("括号或缩进套得太深", "写成例如“行距: 28.95”，一行一个键"),
  REPEATED_PROFILE_KEY("“{键}”写了两次", "请只留一处"),
  MISSPELT_PROFILE_KEY("不认识“{键}”这个键", "是否应为“{相近的键}”"),
  UNKNOWN_PROFILE_KEY("不认识“{键}”这个键", "可用的键有：{全部的键}"),
  MISSPELT_RULE("没有“{代号}”这条规则", "是否应为“{相近的代号}”"),
  UNKNOWN_RULE("没有“{代号}”这条规则", "规则见 docs/lint-rules.md"),
  PROFILE_VALUE_NOT_TEXT("“{键}”里有一项不是文字", "写成例如“{键}: {例子}”"),
  SEVERAL_PROFILE_VALUES("“{键}”只能写一个值", "写成例如“{键}: {例子}”"),
  EMPTY_PROFILE_VALUE("“{键}”是空的", "写成例如“{键}: {例子}”"),
  INVALID_PROFILE_CHOICE("“{键}”不能是“{值}”", "写“是”或“否”"),
  INVALID_PROFILE_SIZE("“{键}”不能是“{值}”", "写字号或磅数，例如“三号”或“16”"),
  INVALID_PROFILE_COUNT("“{键}”不能是“{值}”", "写 1 至 99 的整数，例如“22”"),
  INVALID_PROFILE_POINTS("“{键}”不能是“{值}”", "写磅数，例如“{例子}”"),
  INVALID_PROFILE_MARGIN("“{键}”不能是“{值}”", "写 {最小} 至 {最大} 的毫米数（国家标准只允许这么多）");

  private final Wording wording;

  ProfileMessage(String fault, String remedy) {
    this.wording = Wording.error(fault, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
