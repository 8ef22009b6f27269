package org.tongbao.store;

import org.jspecify.annotations.Nullable;

/**
 * A derived notice of a run: what it is about, and its result.
 *
 * @param number from 1, in the order in which they are generated
 * @param entry its entry in the settings, from 0
 * @param serial from 1 within its entry
 * @param name the written path of its region, its department, or its unit's name
 * @param unit the row of its unit; 0 if it is not about one unit
 * @param file its path in the folder of derived notices
 * @param sha256 of its file; null if it is not generated
 * @param fault why it could not be generated, one line for each fault; null if there is none
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

  /** One that is not generated yet. */
  public DerivedNotice(int number, int entry, int serial, String name, int unit, String file) {
    this(number, entry, serial, name, unit, file, null, null);
  }

  /** Whether it has a result. */
  public boolean isSettled() {
    return sha256 != null || fault != null;
  }

  /** The same, generated. */
  public DerivedNotice generated(String itsSha256) {
    return new DerivedNotice(number, entry, serial, name, unit, file, itsSha256, null);
  }

  /** The same, with the reason why it could not be generated. */
  public DerivedNotice failed(String itsFault) {
    return new DerivedNotice(number, entry, serial, name, unit, file, null, itsFault);
  }
}
