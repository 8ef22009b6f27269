package org.tongbao.store;

import org.jspecify.annotations.Nullable;

/**
 * A derived notice of a run: what it is about, and its result.
 *
 * @param number from 1, in the order in which they are made
 * @param entry its entry in the settings, from 0
 * @param serial from 1 within its entry
 * @param name the written path of its region, its department, or its unit's name
 * @param unit the row of its unit; 0 if it is not about one unit
 * @param file its path below the folder of derived notices
 * @param sha256 of its file; null as long as it is not made
 * @param fault why it could not be made, one line for each fault; null if there is none
 */
public record DerivedNotice(
    int number,
    int entry,
    int serial,
    String name,
    int unit,
    String file,
    @Nullable String sha256,
    @Nullable String fault) {

  /** One that is still to be made. */
  public DerivedNotice(int number, int entry, int serial, String name, int unit, String file) {
    this(number, entry, serial, name, unit, file, null, null);
  }

  /** Whether it is made, or could not be made. */
  public boolean isSettled() {
    return sha256 != null || fault != null;
  }

  /** The same, made. */
  public DerivedNotice made(String itsSha256) {
    return new DerivedNotice(number, entry, serial, name, unit, file, itsSha256, null);
  }

  /** The same, with what kept it from being made. */
  public DerivedNotice failed(String itsFault) {
    return new DerivedNotice(number, entry, serial, name, unit, file, null, itsFault);
  }
}
