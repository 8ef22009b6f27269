package org.tongbao.archive;

import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * What is wrong with one file of a bag.
 *
 * @param message a message without places
 * @param file its path in the bag
 */
public record BagFault(ArchiveMessage message, String file) {

  /** The same as a problem of a bag; control characters in the path are replaced. */
  Problem problem(ArchivalCode bag) {
    return message.at(Place.of(bag.print() + "/" + SingleLine.text(file)));
  }
}
