package org.tongbao.notice;

import java.util.List;

/**
 * 事实表: a small table of figures from outside the inspection.
 *
 * @param name by which a template asks for it
 * @param columns its headings
 * @param rows each as long as {@code columns}
 */
public record TableOfFacts(String name, List<String> columns, List<List<String>> rows)
    implements Sourced {

  @Override
  public Source origin() {
    return Source.of("事实表“" + name + "”", new Evidence.Setting("事实表/" + name + "/行"));
  }
}
