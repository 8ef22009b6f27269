package org.tongbao.notice;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;

/** What the assembly of a notice asks of the stored facts of its run. */
public interface Facts {
  /**
   * At least the findings that are named or listed or are a veto, in the order of the sheet. Of the
   * others a notice says nothing but with their unit: {@link #units} and {@link #forEachFinding}.
   */
  List<UnitFinding> findings();

  /** Passes on every finding, in the order of the sheet. */
  void forEachFinding(Consumer<Finding> each);

  /** The units of a kind that were scored, in the order of the sheet. */
  List<InspectedUnit> scored(String kind);

  /** All units in the order of the sheet, each with whether it has a veto finding. */
  void forEachUnit(BiConsumer<InspectedUnit, Boolean> each);

  /**
   * The units of a kind with their problems, in the order of the sheet; may be asked more than
   * once.
   */
  Iterable<ListedUnit> units(String kind);
}
