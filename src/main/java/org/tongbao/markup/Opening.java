package org.tongbao.markup;

import java.util.function.Supplier;
import org.tongbao.problem.Place;

/**
 * Where an element begins.
 *
 * @param faultsBefore how many faults were told before it
 */
record Opening(Supplier<Place> place, int faultsBefore) {}
