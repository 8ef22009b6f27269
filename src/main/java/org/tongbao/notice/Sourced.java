package org.tongbao.notice;

/**
 * A part of the model with a known origin. Its plain texts, its numbers and lists of these have the
 * same origin.
 */
public sealed interface Sourced
    permits Value,
        Clause,
        FactRow,
        FollowedUnit,
        ListedUnit,
        NamedUnit,
        RankedGroup,
        RankedUnit,
        RepeatedUnit,
        ScoreBand,
        SingleFinding,
        SingleUnit,
        TableOfFacts {

  /** Where it comes from; not for templates. */
  Source origin();
}
