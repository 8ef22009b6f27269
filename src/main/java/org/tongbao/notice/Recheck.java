package org.tongbao.notice;

/**
 * What a later round (轮次) found of one kind of inspected unit.
 *
 * @param name the round's name
 * @param inspected its units only; {@code followUp} says what became of those that failed in the
 *     round before, or of which something was found
 */
public record Recheck(String name, Inspected inspected) {}
