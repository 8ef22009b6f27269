package org.tongbao.notice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the rows and settings that a figure is made of. */
final class RowEvidence {
  private final RowNumbers.Collector units = new RowNumbers.Collector();
  private final RowNumbers.Collector findings = new RowNumbers.Collector();
  private final Set<Evidence> others = new LinkedHashSet<>();

  /** The rows of rows and the evidence of values, each once. */
  static Evidence[] of(Iterable<?> items) {
    RowEvidence evidence = new RowEvidence();
    for (Object item : items) {
      evidence.add(item);
    }
    return evidence.all();
  }

  private void add(Object item) {
    if (item instanceof Row row) {
      row.addTo(this);
    } else if (item instanceof Sourced sourced) {
      sourced.origin().evidence().forEach(this::add);
    }
  }

  void add(Evidence evidence) {
    if (evidence instanceof Evidence.UnitRows rows) {
      rows.rows().forEach(units::add);
    } else if (evidence instanceof Evidence.Findings rows) {
      rows.rows().forEach(findings::add);
    } else {
      others.add(evidence);
    }
  }

  void addUnit(int row) {
    units.add(row);
  }

  void addFinding(int row) {
    findings.add(row);
  }

  private Evidence[] all() {
    List<Evidence> all = new ArrayList<>(others);
    if (!units.isEmpty()) {
      all.add(new Evidence.UnitRows(units.distinct()));
    }
    if (!findings.isEmpty()) {
      all.add(new Evidence.Findings(findings.distinct()));
    }
    return all.toArray(Evidence[]::new);
  }
}
