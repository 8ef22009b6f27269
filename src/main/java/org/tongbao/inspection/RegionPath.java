package org.tongbao.inspection;

import java.util.ArrayList;
import java.util.List;

/**
 * A region with all regions above it, the largest first: 广东省/广州市/越秀区. Names of counties are not
 * unique in a country, so only the whole path identifies a region. A name without / is a path of
 * one name.
 *
 * @param names from the largest region to the smallest; none of them is empty
 */
public record RegionPath(List<String> names) {
  /** Separates two names. */
  public static final String SEPARATOR = "/";

  private static final String ITSELF = "本级";

  /** Keeps its own copy. */
  public RegionPath {
    names = List.copyOf(names);
  }

  /** Parses a path; that of the empty text has no names. */
  public static RegionPath of(String text) {
    return new RegionPath(text.isEmpty() ? List.of() : List.of(text.split(SEPARATOR, -1)));
  }

  /** How many names there are. */
  public int levels() {
    return names.size();
  }

  /** The name at a level, from 1; empty if the path is shorter. */
  public String name(int level) {
    return level <= names.size() ? names.get(level - 1) : "";
  }

  /** The smallest region's name. */
  public String last() {
    return name(names.size());
  }

  /** The path of its first names. */
  public RegionPath upTo(int levels) {
    return new RegionPath(names.subList(0, levels));
  }

  /** The region of that name within this one. */
  public RegionPath below(String name) {
    List<String> longer = new ArrayList<>(names);
    longer.add(name);
    return new RegionPath(longer);
  }

  /** Whether it is one level below another region, and in it. */
  public boolean isJustBelow(RegionPath above) {
    return levels() == above.levels() + 1 && upTo(above.levels()).equals(above);
  }

  /** Under which units count that are at this region and not in one below it: 某省/某省本级. */
  public RegionPath itself() {
    return below(last() + ITSELF);
  }

  /** As sheets and settings write it. */
  public String written() {
    return String.join(SEPARATOR, names);
  }

  /** As prose writes it: 广东省广州市越秀区. */
  public String inProse() {
    return String.join("", names);
  }
}
