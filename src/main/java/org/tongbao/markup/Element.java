package org.tongbao.markup;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongbao.chart.ChartForm;

/**
 * The vocabulary: names of HTML where HTML has one, elements of the standard where it has none. The
 * list is complete; the guide in {@code templates/README.md} shows each element with an example.
 */
public enum Element {
  /** The root. */
  NOTICE("", false),
  /** 版头: 发文机关标志. */
  HEAD("notice", true, new Attribute("form", true, "文件格式", "信函格式")),
  /** 发文字号. */
  NUMBER("notice", true),
  /** 标题. */
  TITLE("notice attachment", true),
  /** 主送机关; the program adds the colon. */
  ADDRESSEE("notice attachment", true),
  /** 第一部分; the headings below it begin anew. */
  PART("notice attachment", true),
  /** 一、 */
  H1("notice attachment p", true),
  /** （一） */
  H2("notice attachment p", true),
  /** 1. */
  H3("notice attachment p", true),
  /** （1） */
  H4("notice attachment p", true),
  /** 段落. */
  P("notice attachment", true),
  /** 换行. */
  BR(
      "head number title addressee part h1 h2 h3 h4 p li caption th td note issuer date remark cc",
      false),
  /** 附件1、3: the numbers of attachments, by their titles. */
  SEE("p li td note", false, new Attribute("attachment", true)),
  /** 一是……二是……: within a paragraph, or one paragraph each. */
  OL("notice attachment p", false),
  /** An item of a list; the program adds 一是. */
  LI("ol", true),
  /** 表格; it may name columns that are left out, for the proof copy. */
  TABLE("notice attachment", false, new Attribute("omitted", false)),
  /** 表题. */
  CAPTION("table", true),
  /** The columns of a table. */
  COLGROUP("table", false),
  /** A column. */
  COL("colgroup", false, new Attribute("width", true), new Attribute("align", false)),
  /** 表头. */
  THEAD("table", false),
  /** The rows of a table. */
  TBODY("table", false),
  /** A row. */
  TR("thead tbody", false),
  /** A cell of the head, or of the name of a group of rows. */
  TH("tr", true, new Attribute("colspan", false), new Attribute("rowspan", false)),
  /** A cell. */
  TD("tr", true, new Attribute("colspan", false), new Attribute("rowspan", false)),
  /** 图. */
  CHART(
      "notice attachment",
      false,
      new Attribute("form", true, ChartForm.labels()),
      new Attribute("title", true),
      new Attribute("unit", false)),
  /** A series of a chart. */
  SERIES("chart", false, new Attribute("name", true)),
  /** A value of a series; an empty one leaves a gap. */
  POINT("series", true, new Attribute("name", true), new Attribute("steps", false)),
  /** 表注. */
  NOTE("notice attachment", true),
  /** The block of 署名 and 成文日期. */
  SIGNATURE("notice attachment", false, new Attribute("seal", false, "yes", "no")),
  /** 发文机关署名. */
  ISSUER("signature", true),
  /** 成文日期. */
  DATE("signature", true),
  /** 附注; the program adds the brackets. */
  REMARK("notice", true),
  /** 附件. */
  ATTACHMENT(
      "notice",
      false,
      new Attribute("title", false),
      new Attribute("subtitle", false),
      new Attribute("orientation", false, "portrait", "landscape")),
  /** 版记. */
  IMPRINT("notice", false),
  /** 抄送机关; the program adds 抄送： and the full stop. */
  CC("imprint", true),
  /** 印发机关. */
  PRINTER("imprint", true),
  /** 印发日期; the program adds 印发. */
  PRINTED("imprint", true);

  private static final Map<String, Element> BY_TAG =
      Arrays.stream(values()).collect(Collectors.toMap(Element::tag, element -> element));

  private final String tag = name().toLowerCase(Locale.ROOT);
  private final Set<String> parents;
  private final boolean text;
  private final List<Attribute> attributes;
  private final boolean requiresAttributes;

  Element(String parents, boolean text, Attribute... attributes) {
    this.parents = Set.of(parents.split(" "));
    this.text = text;
    this.attributes = List.of(attributes);
    this.requiresAttributes = this.attributes.stream().anyMatch(Attribute::required);
  }

  /**
   * An attribute of an element.
   *
   * @param name as written
   * @param required whether it must be written
   * @param values allowed values; empty when any value is allowed
   */
  public record Attribute(String name, boolean required, List<String> values) {
    Attribute(String name, boolean required, String... values) {
      this(name, required, List.of(values));
    }
  }

  /** The tag in markup. */
  public String tag() {
    return tag;
  }

  /** Whether it may contain text. */
  public boolean holdsText() {
    return text;
  }

  /** Its attributes. */
  public List<Attribute> attributes() {
    return attributes;
  }

  /** Whether it may have an attribute of that name. */
  boolean hasAttribute(String name) {
    for (Attribute attribute : attributes) {
      if (attribute.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it has a required attribute. */
  boolean requiresAttributes() {
    return requiresAttributes;
  }

  /** The level of a heading, from 1; 0 for a part, -1 for all others. */
  int level() {
    return switch (this) {
      case PART -> 0;
      case H1 -> 1;
      case H2 -> 2;
      case H3 -> 3;
      case H4 -> 4;
      default -> -1;
    };
  }

  /** Whether it may stand in {@code parent}. */
  boolean allowedIn(Element parent) {
    return parents.contains(parent.tag());
  }

  /** The elements that it may stand in. */
  List<String> parents() {
    return Arrays.stream(values()).filter(this::allowedIn).map(Element::tag).toList();
  }

  /** By tag. */
  static Optional<Element> find(String tag) {
    return Optional.ofNullable(BY_TAG.get(tag));
  }

  /** All tags. */
  static List<String> tags() {
    return Arrays.stream(values()).map(Element::tag).toList();
  }
}
