package org.tongbao.markup;

import java.util.function.Supplier;
import org.tongbao.problem.Place;

/**
 * The beginning of an element.
 *
 * @param faultsBefore number of problems found before it
 */
record Opening(Supplier<Place> place, int faultsBefore) {}
