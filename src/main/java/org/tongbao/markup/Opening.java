package org.tongbao.markup;

import org.tongbao.problem.Place;

/**
 * Where an element begins.
 *
 * @param faultsBefore how many faults were told before it
 */
record Opening(Place place, int faultsBefore) {}
