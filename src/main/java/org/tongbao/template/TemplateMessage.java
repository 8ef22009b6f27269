package org.tongbao.template;

import static org.tongbao.problem.Wording.error;
import static org.tongbao.problem.Wording.warning;

import org.tongbao.problem.Message;
import org.tongbao.problem.Wording;

/** What can be wrong with a template set, before it is rendered or while it is. */
public enum TemplateMessage implements Message {
  // the files of a set
  UNKNOWN_TEMPLATE(error("在 {目录} 里没有模板“{模板}”", "可用的模板：{可用的模板}")),
  MISSPELT_TEMPLATE(error("在 {目录} 里没有模板“{模板}”", "是否应为“{相近模板}”")),
  NO_TEMPLATES(error("在 {目录} 里没有模板“{模板}”", "这个目录里没有模板")),
  NO_REFERENCE(error("模板里没有这个样式文件", "请从别的模板文件夹复制一个 reference.docx")),
  TEMPLATE_LINKS_OUTSIDE(error("这是指向文件夹以外的链接，不能用作模板", "请把文件本身复制到这个文件夹里")),
  TEMPLATE_TOO_LARGE(error("文件超过 {最多} MB，不像是模板", "请从别的模板文件夹复制一个再修改")),
  TEMPLATE_NOT_UTF8(error("模板文件不是 UTF-8 编码", "请用编辑器“另存为”，编码选择 UTF-8")),
  RESERVED_CHARACTER_IN_TEMPLATE(error("此处有程序留给自己用的字符（U+FDD0 至 U+FDEF）", "请删去")),
  TEXT_RUN_AS_TEMPLATE(error("模板里不能用 ?{写法} 把文字当作模板执行", "请把要写的内容直接写在模板里，或用 <#macro>")),
  CLOCK_NOT_ALLOWED(
      error("模板里不能用 .now 取当前时间：同样的输入，每次生成的通报应当相同", "请把日期写在 notice.yaml 里，模板中写 ${notice.date}")),
  TEMPLATE_TOO_DEEP(error("模板里的括号、符号或标记套得太深，无法读取", "请减少一层套一层的写法")),
  WIDE_INTERPOLATION(error("“{写法}”不会换成要印的内容，而是照原样印出", "请改用半角的 $ 和 { }，中间不空格，如 ${notice.issuer}")),
  WIDE_TAG(error("“{写法}”不是标记，会照原样印出", "请改用半角的 < > / # @")),
  TEXT_OUTSIDE_MACRO(error("这里的文字不在任何段落里，不会出现在通报中：“{内容}”", "请写在 <#macro 段落的名称> 和 </#macro> 之间")),
  DUPLICATE_BLOCK(error("段落“{段落}”写了两次，前一次在第{行号}行，前一次的文字不会出现在通报中", "请只留一处")),
  UNKNOWN_BLOCK(error("模板里没有名为“{段落}”的段落，写在这里的文字不会出现在通报中", "可以替换的有：{可以替换的段落}")),
  MISSPELT_BLOCK(error("模板里没有名为“{段落}”的段落，写在这里的文字不会出现在通报中", "是否应为“{相近段落}”")),
  NO_BLOCKS(error("模板里没有名为“{段落}”的段落，写在这里的文字不会出现在通报中", "这个模板没有可以替换的段落")),

  // syntax
  WIDE_CHARACTER_IN_EXPRESSION(error("模板语法有误：此处不能写 {字符}", "${…} 和 <#…> 里的括号、引号、逗号要用英文（半角）的")),
  STRING_NOT_CLOSED(error("模板语法有误：这里的引号没有收尾", "请在文字的末尾补上同样的引号")),
  COMMENT_NOT_CLOSED(error("模板语法有误：这里的注释 <#-- 没有结束", "请在注释的末尾写 -->")),
  MISPLACED_DIRECTIVE(
      error(
          "模板语法有误：{指令} 不能写在这里",
          "#sep、#break、#items 写在 <#list> 里，#return 写在 <#macro>、<#function> 里，#nested、#fallback 写在 <#macro> 里")),
  SETTING_NOT_ALLOWED(error("模板里不能用 <#setting>（{名称}）：数、日期怎样印由程序决定", "请删去")),
  ESCAPE_NOT_ALLOWED(error("模板里不能用 <#escape>：程序印出时已经转义", "请删去")),
  NESTED_INTERPOLATION(error("模板语法有误：这里不能再写 ${…}", "在 ${…} 和 <#…> 里直接写名称，如 <#if sites.exists>")),
  CALL_NOT_CLOSED(error("模板语法有误：这里的 <{标记}> 没有结束", "应当写成 <{标记} …/>，或在它该结束的地方写 </@>")),
  DIRECTIVE_NOT_CLOSED(error("模板语法有误：这里的 <{标记}> 没有结束", "请在它该结束的地方写 </{标记}>")),
  MACRO_NOT_CLOSED(error("模板语法有误：到文件末尾还没有结束标记 </#macro>（或 </#function>）", "请在它该结束的地方补上")),
  TAG_NOT_CLOSED_AT_END(error("模板语法有误：到文件末尾还没有结束标记 </{标记}>", "请在它该结束的地方补上 </{标记}>")),
  UNFINISHED_TEMPLATE(error("模板语法有误：到文件末尾还没有写完", "请检查这一处的 <#…>、${…} 是否写完整、成对")),
  BRACKET_OPEN(error("模板语法有误：此处是 {写法}，但前面的 {括号} 还没有结束", "请在它该结束的地方补上成对的括号")),
  LAMBDA_ARROW(
      error("模板语法有误：这里的箭头没有写对", "请写成 -> （减号、大于号，中间不空格），如 units?filter(unit -> unit.passed)")),
  TEXT_FOR_NUMBER(error("模板语法有误：这里要的是数，写的是文字 {写法}", "数不加引号")),
  BUILT_IN_PARAMETERS(
      error("模板语法有误：?{名称}(…) 的括号里应当写 {项数} 项", "请对照模板说明改正；几个条件用 && （都要）或 || （有一个即可）连接")),
  OTHER_TAG_OPEN(error("模板语法有误：此处是 {写法}，但前面的 <{标记}> 还没有结束", "请先在它该结束的地方写 </{标记}>")),
  EMPTY_INTERPOLATION(error("模板语法有误：${…} 里缺了内容", "请写出要印的名称，如 ${notice.issuer}")),
  STRAY_DIRECTIVE_END(error("模板语法有误：多了一个 {标记}，前面没有和它成对的开头", "请删去，或补上开头")),
  UNEXPECTED_TEXT(error("模板语法有误：“{写法}”写在这里不对", "请检查这一处的 <#…>、${…} 是否写完整、成对")),
  UNKNOWN_BUILT_IN(error("模板语法有误：没有 ?{名称} 这种写法", "可用的写法见模板说明")),
  MISSPELT_BUILT_IN(error("模板语法有误：没有 ?{名称} 这种写法", "是否应为 ?{相近名称}")),
  UNKNOWN_DIRECTIVE(error("模板语法有误：没有 #{名称} 这种写法", "可用的写法见模板说明")),
  MISSPELT_DIRECTIVE(error("模板语法有误：没有 #{名称} 这种写法", "是否应为 #{相近名称}")),
  TEMPLATE_SYNTAX(error("模板语法有误：FreeMarker 说：{说明}", "请对照模板说明检查这个写法")),

  // names
  UNKNOWN_MODEL_NAME(error("没有“{名称}”这个名称", "可用的名称见模板说明")),
  MISSPELT_MODEL_NAME(error("没有“{名称}”这个名称", "是否应为“{相近名称}”")),
  UNKNOWN_VARIABLE(error("没有“{名称}”这个名称", "请对照开头的 <#assign>、<#import> 里写的名称")),
  SHARED_TEMPLATE_NOT_IMPORTED(
      error("没有“{名称}”这个名称", "开头要写 <#import \"/shared/{名称}.ftlx\" as {名称}>")),
  ABSENT_VALUE(error("“{表达式}”没有值", "请在 notice.yaml 中填写，或在模板中用 <#if {表达式}??> 判断有值才写")),
  LEVEL_NOT_DECLARED(error("模板里写了 notice.level，这里却没有写“层级”", "请写明这一套模板是哪一级的，如“层级: 市”")),
  ABSENT_CELL(
      error("“{表达式}”没有值：这一行的这一格没有填", "请先用 <#if {表达式}??> 判断，或写明没有时用什么，如 {表达式}!\"—\"、({表达式}!0)")),
  ABSENT_ITEM(error("“{表达式}”没有值：没有这么多项", "第几项从 0 算起；请先用 ?size 判断有几项")),
  ABSENT_RESULT(error("“{表达式}”没有值", "请检查其中的 <#return …>，或用 <#if {表达式}??> 判断有值才写")),
  UNKNOWN_NAME_AMONG(error("没有“{名称}”这个名称", "可用的有：{可用的名称}")),
  INCLUDE_NOT_ALLOWED(error("不能引入“{文件}”", "只能引入本模板文件夹里的 .ftlx 文件，或 /shared/ 里的")),

  // calls
  BLOCK_NAME_WITHOUT_QUOTES(error("模板的这一处无法执行：段落的名称没有写对", "名称要用英文引号括起来，如 <@block \"工作要求\">")),
  ARGUMENT_MISSING(error("模板的这一处无法执行：调用“{宏}”时没有给出“{参数}”", "请补上 {参数}")),
  UNKNOWN_ARGUMENT(error("模板的这一处无法执行：“{宏}”没有“{参数}”这一项", "可用的有：{可用的参数}")),
  ARGUMENT_NOT_TAKEN(error("模板的这一处无法执行：“{宏}”后面什么也不写，这里写了“{参数}”", "请删去 {参数}")),
  TOO_MANY_ARGUMENTS(error("模板的这一处无法执行：“{宏}”只要 {项数} 项，这里写了 {写了的项数} 项", "请删去多余的")),
  ARGUMENT_COUNT(error("模板的这一处无法执行：{名称}(…) 要写 {项数} 项，这里写了 {写了的项数} 项", "请对照模板说明改正括号里的内容")),
  ARGUMENT_TYPE(error("模板的这一处无法执行：{名称}(…) 的第 {次序} 项应当是{应有类型}，这里是{类型}", "请对照模板说明改正括号里的内容")),
  API_NOT_ALLOWED(error("模板的“{表达式}”无法计算：模板里不能用 ?api", "请只用模板说明里的名称")),
  NEW_NOT_ALLOWED(error("模板的这一处无法执行：模板里不能用 ?new 调用程序", "请只用模板说明里的名称")),
  SORT_KEY_ABSENT(
      error("?sort_by 无法排序：第{次序}项没有“{名称}”的值", "请先用 ?filter 去掉没有的，如 ?filter(unit -> unit.{名称}??)")),
  SORT_KEY_WITHOUT_QUOTES(error("?sort_by 的名称没有写对", "名称要用英文引号括起来，如 ?sort_by(\"score\")")),
  SORT_OF_ROWS(error("?sort 只能给文字或数排序", "请写明按哪一项，如 ?sort_by(\"score\")")),
  MAPPED_TO_NOTHING(error("?map 的一项没有值", "请先用 ?filter 去掉没有的")),
  BUILT_IN_ARGUMENT_COUNT(error("?{名称}(…) 括号里的项数不对", "请对照模板说明改正括号里的内容")),
  BUILT_IN_ARGUMENT_TYPE(error("?{名称}(…) 的第 {次序} 项应当是{应有类型}，这里是{类型}", "请对照模板说明改正括号里的内容")),
  FILTER_NOT_A_CONDITION(
      error("?filter(…) 箭头后面要的是一个条件，这个值是{类型}", "请写成比较，如 unit -> unit.region == \"甲区\"；判断有没有值用 ??")),
  JOIN_OF_NUMBERS(
      error("模板的这一处无法执行：?join 只能连接文字", "单位的名称用 figures.names(…)；数字请用 <#list> 逐个写，中间用 <#sep>")),

  // figures
  NUMBER_WITHOUT_SOURCE(error("“{写法}”里的数是模板自己算的，没有出处，核稿时无法核对", "请改用 {可用的写法}")),
  TEXT_ALTERED(error("{写法}会把程序算出的数改成别的数，或绕过转义", "数照原样写 ${…}；名称要简写的，用“简称”或自有列")),
  NUMBER_FORMAT_NOT_ALLOWED(
      error("模板里不能用 {写法} 改写数：它按“四舍六入五成双”舍入，也没有出处", "直接写 ${…}，程序四舍五入；比率和平均数的位数用 .scale(1)")),
  FIGURE_AS_TEXT(error("程序算出的数不能当文字截取、替换", "数照原样写 ${…}；比率、平均数的位数用 .scale(1)")),
  DIGIT_BESIDE_FIGURE(error("{写法}前后紧挨着数字，会连成另一个数", "请删去那个数字，或用文字隔开")),
  DIGIT_BEFORE_FIGURE(error("这里印出的数，前面紧挨着数字、小数点或负号，会连成另一个数", "请删去它，或用文字隔开")),
  DIGIT_AFTER_FIGURE(error("这里印出的字紧接在程序算的数后面，会连成另一个数", "请删去它，或用文字隔开")),
  FIGURE_MISNAMED(error("这里的“合格”与“不合格”写反了：印出的是另一个数", "合格数是 passed，不合格数是 failed，请改正")),
  TEXT_TURNED(error("这里有改变文字方向的字符，后面的数会倒着印", "请删去它（看不见的，删去这一段再输入）")),
  FIGURES_ADJOIN(error("{写法}和{另一写法}紧挨着，会连成一个数", "请用文字或标点隔开")),
  NAME_TAKEN(error("“{名称}”是程序的名称，变量、宏、函数、引入的文件都不能叫这个名称", "请换一个名称")),
  TYPED_FIGURE(warning("模板里写着数“{数}”，不是程序算的", "每次发文前请核对；程序能算的，改写成 ${…}")),
  COMPUTED_FIGURE(warning("“{说明}”这个数由模板自己计算（figures.figure），程序没有核对", "每次发文前请核对")),
  NO_NUMBER(error("“{名称}”没有数，不能比较大小，也不能计算", "请先用 <#if ….exists> 判断")),
  FUNCTION_ARGUMENTS(error("figures.{函数}(…) 的写法不对", "应当写成 {正确的写法}")),
  FUNCTION_ARGUMENT_ABSENT(error("figures.{函数}(…) 的第 {次序} 项没有值：列名没有加引号，或没有这个名称", "应当写成 {正确的写法}")),
  UNKNOWN_OPTION(error("figures.{函数}(…) 没有“{选项}”这个选项", "可用的有：{可用的选项}")),
  WRONG_OPTION(error("figures.{函数}(…) 的“{选项}”不能写“{值}”", "可以写：{可用的值}")),

  // values
  CONDITION_NOT_BOOLEAN(
      error(
          "模板的“{表达式}”无法计算：<#if> 要的是“是否”，这个值是{类型}",
          "数字要比较大小，如 <#if (… > 0)>；比较里有 > 的要加括号；判断有没有值用 ??")),
  VALUE_NOT_PRINTABLE(error("模板的“{表达式}”无法计算：这个值是{类型}，不能直接印出", "请写出要印的是其中哪一项，一串值用 <#list> 逐个写")),
  VALUE_TYPE(error("模板的“{表达式}”无法计算：这里要的是{应有类型}，这个值是{类型}", "请对照模板说明检查这个写法")),
  VALUE_NOT_USABLE(error("模板的“{表达式}”无法计算：这个值不能这样用", "请对照模板说明检查这个写法")),
  VALUES_NOT_COMPARABLE(error("模板的“{表达式}”无法计算：这两个值不能相比", "数字只能同数字比，文字只能同文字比；“是否”直接写名称，不用比")),
  VALUE_NOT_A_LIST(error("模板的这一处无法执行：<#list> 要的是一串值，这个不是", "请写一串值的名称，如 notice.kinds")),
  BOOLEAN_PRINTED(error("模板的这一处无法执行：“是否”不能直接印出", "请写成 <#if …>是<#else>否</#if>")),
  COMPUTATION_FAILED(error("模板的“{表达式}”无法计算：数太大，除数是0，或程序没有这样的算法", "请换一种写法，或直接写出结果")),
  EXPRESSION_FAILED(error("模板的“{表达式}”无法计算：FreeMarker 说：{说明}", "请对照模板说明检查这个写法")),
  INSTRUCTION_FAILED(error("模板的这一处无法执行：FreeMarker 说：{说明}", "请对照模板说明检查这个写法")),

  // what ends a rendering
  STOPPED_BY_TEMPLATE(error("模板要求停止：{说明}", "请按这句话检查输入")),
  ENDLESS_TEMPLATE(error("模板在这里停不下来，已经中止", "请检查这一处的循环，例如 <#list 1..> 没有尽头")),
  TEMPLATE_TOO_SLOW(
      error(
          "模板运行了 {秒数} 秒还没有结束，已经中止", "请检查这一处的循环；确实有这么多要列的，请分成几份通报：检查对象、检查发现每有一千条，可以多运行 {每千条秒数} 秒")),
  OUTPUT_TOO_LONG(
      error(
          "模板写出的内容超过 {最多} 万字，已经中止",
          "请检查这一处的循环，例如 <#list 1..> 没有尽头；确实有这么多要列的，请少列几栏，或者分成几份通报：一份最多 {一份最多} 万字，检查对象、检查发现每有一条，再加"
              + " {每条} 字")),
  ENDLESS_RECURSION(error("模板的宏、函数自己调用自己，或模板引入自己，没有止境", "请检查 <#macro>、<#function> 和 <#include>")),
  OUT_OF_MEMORY(
      error(
          "模板要用的内存超过了程序的内存，已经中止",
          "请检查把文字成倍加长的写法，例如 ?left_pad、?join、循环里的 <#assign>；确实需要的，用 TONGBAO_JAVA_OPTS=-Xmx2g 加大内存"));

  private final Wording wording;

  TemplateMessage(Wording wording) {
    this.wording = wording;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
