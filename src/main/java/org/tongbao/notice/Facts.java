package org.tongbao.notice;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.OfficialOrder;

/** The facts of a run, as {@link NoticeAssembly} needs them. */
public interface Facts {
  /** The findings that the prose names, in the order of the sheet. */
  List<UnitFinding> named();

  /** How many findings there are. */
  int findingCount();

  /** Passes on every finding, in the order of the sheet. */
  void forEachFinding(Consumer<Finding> each);

  /** The same, each perhaps with no more than {@link Finding#key}. */
  default void forEachFindingKey(Consumer<Finding> each) {
    forEachFinding(each);
  }

  /** The units of a kind that were scored and have no veto, in the order of the sheet. */
  List<InspectedUnit> scored(String kind);

  /** All units in the order of the sheet, each with whether it has a veto finding. */
  void forEachUnit(BiConsumer<InspectedUnit, Boolean> each);

  /** The same, each with the whole path of its region, if these facts know it. */
  default void forEachUnitWithPath(BiConsumer<InspectedUnit, Boolean> each) {
    forEachUnit(each);
  }

  /**
   * The units of a kind that are listed, each with the problems that it is listed for; equal
   * wordings appear once. Units of one group are in the order of their first listed finding.
   */
  List<ListedUnit> listed(String kind, OfficialOrder order);

  /** All units, in the order of the sheet; {@link PagedRows} if there are very many. */
  List<InspectedUnit> unitRows();

  /** All findings, in the order of the sheet; {@link PagedRows} if there are very many. */
  List<Finding> findingRows();

  /** The facts of each later round (轮次), in order; these are of the first. */
  List<? extends Facts> laterRounds();

  /** Findings of earlier periods, which tell only whether they are rectified. */
  List<Finding> earlierFindings();

  /** The rows of the units that have a veto finding. */
  Set<Integer> vetoed();
}
