package org.tongbao.template;

import freemarker.template.Configuration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.problem.Nearest;

/**
 * Says FreeMarker's complaints in Chinese: the fault, and what would be right. What it does not
 * know stays as FreeMarker says it.
 */
final class FreeMarkerWords {
  private static final String CHECK = "请检查这一处的 <#…>、${…} 是否写完整、成对";

  private static final Configuration FREEMARKER = new Configuration(Configuration.VERSION_2_3_34);
  private static final List<Meaning> MEANINGS = new ArrayList<>();
  private static final Map<String, String> TYPES = new LinkedHashMap<>();

  static {
    reading();
    calling();
    forbidden();
    types();
    computing();
  }

  private FreeMarkerWords() {}

  /**
   * A complaint in Chinese.
   *
   * @param fault what is wrong
   * @param remedy what would be right
   */
  record Said(String fault, String remedy) {}

  private record Meaning(Pattern pattern, Function<MatchResult, Said> words) {}

  private static void meaning(String pattern, Function<MatchResult, Said> words) {
    MEANINGS.add(new Meaning(Pattern.compile(pattern), words));
  }

  private static void meaning(String pattern, String fault, String remedy) {
    meaning(pattern, found -> new Said(filled(fault, found), filled(remedy, found)));
  }

  private static String filled(String words, MatchResult found) {
    String filled = words;
    for (int group = 1; group <= found.groupCount(); group++) {
      filled = filled.replace("{" + group + "}", String.valueOf(found.group(group)));
    }
    return filled;
  }

  private static void reading() {
    meaning(
        "^Lexical error: encountered \".*?\" \\((\\d+)\\)",
        found ->
            new Said(
                "此处不能写 " + Character.toString(Integer.parseInt(found.group(1))),
                "${…} 和 <#…> 里的括号、引号、逗号要用英文（半角）的"));
    meaning(
        "^Unexpected end of file reached\\. You have an unclosed #macro or #function",
        "到文件末尾还没有结束标记 </#macro>（或 </#function>）",
        "请在它该结束的地方补上");
    meaning(
        "^Unexpected end of file reached\\. You have an unclosed ([#@]\\w+)",
        "到文件末尾还没有结束标记 </{1}>",
        "请在它该结束的地方补上 </{1}>");
    meaning("^Unexpected end of file", "到文件末尾还没有写完", CHECK);
    meaning(
        "^Encountered \"(.*?)\", but at this place only this can be closed: \"(.*?)\"",
        "此处是 {1}，但前面的 <{2}> 还没有结束",
        "请先在它该结束的地方写 </{2}>");
    meaning("^Encountered \"}\"", "${…} 里缺了内容", "请写出要印的名称，如 ${notice.issuer}");
    meaning("^Encountered \"(</.*?>)\"", "多了一个 {1}，前面没有和它成对的开头", "请删去，或补上开头");
    meaning("^Encountered \"(.*?)\"", "“{1}”写在这里不对", CHECK);
    meaning(
        "^Unknown built-in: \"(.*?)\"",
        found -> unknown("?", found.group(1), FREEMARKER.getSupportedBuiltInNames()));
    meaning(
        "^Unknown directive: #(\\w+)",
        found -> unknown("#", found.group(1), FREEMARKER.getSupportedBuiltInDirectiveNames()));
  }

  private static Said unknown(String sign, String name, Collection<?> known) {
    TreeSet<String> names = new TreeSet<>();
    known.forEach(each -> names.add(String.valueOf(each)));
    return new Said(
        "没有 " + sign + name + " 这种写法",
        Nearest.to(name, names).map(n -> "是否应为 " + sign + n).orElse("可用的写法见模板说明"));
  }

  private static void calling() {
    meaning(
        "^When calling macro \"block\", required parameter",
        "段落的名称没有写对",
        "名称要用英文引号括起来，如 <@block \"工作要求\">");
    meaning(
        "^When calling (?:macro|function) \"(.*?)\", required parameter \"(.*?)\"",
        "调用“{1}”时没有给出“{2}”",
        "请补上 {2}");
    meaning(
        "^(?:Macro|Function) \"(.*?)\" has no parameter with name \"(.*?)\"\\. "
            + "Valid parameter names are: (.*)",
        "“{1}”没有“{2}”这一项",
        "可用的有：{3}");
    meaning(
        "^(?:Macro|Function) \"(.*?)\" only accepts (\\d+) parameters?, but got (\\d+)",
        "“{1}”只要 {2} 项，这里写了 {3} 项",
        "请删去多余的");
    meaning(
        "^Java method \"[\\w.]*?(\\w+)\\(.*?\\)\" takes (\\d+) arguments?, but (\\d+) w",
        "{1}(…) 要写 {2} 项，这里写了 {3} 项",
        "请对照模板说明改正括号里的内容");
    meaning(
        "^Java method \"[\\w.]*?(\\w+)\\(.*?\\)\" couldn't be called: .*the (\\d+)\\w+ argument's.*"
            + "target Java type, (\\w+)\\. The type of the actual value was: ([\\w+]+)",
        found ->
            new Said(
                "%s(…) 的第 %s 项应当是%s，这里是%s"
                    .formatted(
                        found.group(1),
                        found.group(2),
                        found.group(3).equals("int") ? "整数" : "文字",
                        type(found.group(4))),
                "请对照模板说明改正括号里的内容"));
  }

  private static void forbidden() {
    meaning("^Can't use \\?api", "模板里不能用 ?api", "请只用模板说明里的名称");
    meaning("^Instantiating .* is not allowed", "模板里不能用 ?new 调用程序", "请只用模板说明里的名称");
    meaning("^\"\\?join\" failed at index ", "?join 只能连接文字", "数字请用 <#list> 逐个写，中间用 <#sep>");
  }

  private static void types() {
    TYPES.put("boolean", "“是否”");
    TYPES.put("number", "数字");
    TYPES.put("string", "文字");
    TYPES.put("sequence", "一串值");
    TYPES.put("collection", "一串值");
    TYPES.put("namespace", "一个模板");
    TYPES.put("macro", "宏");
    TYPES.put("method", "要带括号的名称");
    TYPES.put("hash", "一组值");
    TYPES.put("markup", "带标记的文字");
  }

  /** FreeMarker joins several with a +, and adds words before and after. */
  private static String type(String type) {
    return TYPES.entrySet().stream()
        .filter(known -> type.contains(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("别的");
  }

  private static void computing() {
    meaning(
        "^For \"#(?:if|elseif|else if)\" condition: Expected a boolean, .* evaluated to an? (\\w+)",
        found ->
            new Said(
                "<#if> 要的是“是否”，这个值是" + type(found.group(1)),
                "数字要比较大小，如 <#if (… > 0)>；比较里有 > 的要加括号；判断有没有值用 ??"));
    meaning(
        "^For \"\\$\\{\\.\\.\\.}\" content: Expected .* evaluated to an? ([\\w+]+)",
        found ->
            new Said("这个值是" + type(found.group(1)) + "，不能直接印出", "请写出要印的是其中哪一项，一串值用 <#list> 逐个写"));
    meaning(
        "Expected an? (.*?), but this has evaluated to an? ([\\w+]+)",
        found ->
            new Said(
                "这里要的是" + type(found.group(1)) + "，这个值是" + type(found.group(2)), "请对照模板说明检查这个写法"));
    meaning("^Can't compare values of these types", "这两个值不能相比", "数字只能同数字比，文字只能同文字比");
    meaning("^The value you try to list is ", "<#list> 要的是一串值，这个不是", "请写一串值的名称，如 notice.kinds");
    meaning(
        "^Can't convert boolean to string automatically",
        "“是否”不能直接印出",
        "请写成 <#if …>是<#else>否</#if>");
  }

  /** A complaint in Chinese; with FreeMarker's words where it is not known. */
  static Said of(String complaint) {
    for (Meaning meaning : MEANINGS) {
      Matcher matcher = meaning.pattern.matcher(complaint);
      if (matcher.find()) {
        return meaning.words.apply(matcher);
      }
    }
    return new Said("FreeMarker 说：" + complaint, "请对照模板说明检查这个写法");
  }
}
