package org.tongbao.notice;

/**
 * Something that knows where it comes from. What it gives as plain text, as a number or as a list
 * of them has the same origin.
 */
public sealed interface Sourced
    permits Value,
        Clause,
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

  /** Where it comes from; nothing that a template may ask for. */
  Source origin();
}
