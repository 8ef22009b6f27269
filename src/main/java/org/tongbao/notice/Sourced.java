package org.tongbao.notice;

/**
 * A part of the model with a known origin. Its plain texts, its numbers and lists of these have the
 * same origin.
 */
public sealed interface Sourced
    permits Value,
        Clause,
        FactRow,
        FindingRow,
        FollowedUnit,
        ListedUnit,
        NamedUnit,
        NamedWindow,
        RankedGroup,
        RankedRow,
        RankedUnit,
        RepeatedUnit,
        ScoreBand,
        SingleFinding,
        SingleUnit,
        TableOfFacts,
        UnitRow {

  /** Where it comes from; not for templates. */
  Source origin();
}
