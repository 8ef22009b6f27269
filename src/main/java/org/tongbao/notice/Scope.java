package org.tongbao.notice;

/**
 * What a derived notice is about: a region, a department or a unit.
 *
 * @param name its name, e.g. 越秀区
 * @param fullName with the regions above it, e.g. 广东省广州市越秀区; equal to {@code name} if there are
 *     none
 */
public record Scope(Words name, Words fullName) {

  static Scope of(Subject subject) {
    Source source = Source.of(subject.what());
    return new Scope(
        new Words(subject.path().last(), source), new Words(subject.path().inProse(), source));
  }
}
