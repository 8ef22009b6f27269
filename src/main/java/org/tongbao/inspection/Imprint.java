package org.tongbao.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 版记 at the foot of the last page. Source: GB/T 9704-2012, 7.4.
 *
 * @param copies 抄送机关 in order; empty when there is none
 * @param printer 印发机关; may be empty in 信函格式, which prints none (10.1)
 * @param printed 印发日期; null as long as the notice is a draft
 */
public record Imprint(List<String> copies, String printer, @Nullable LocalDate printed) {

  /** Keeps its own copy. */
  public Imprint {
    copies = List.copyOf(copies);
  }
}
