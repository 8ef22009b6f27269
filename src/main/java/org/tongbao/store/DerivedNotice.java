package org.tongbao.store;

import org.jspecify.annotations.Nullable;

/**
 * A further notice of a run: what it is of, and what came of it.
 *
 * @param number from 1, in the order in which they are made
 * @param entry its entry in the settings, from 0
 * @param serial from 1 within its entry
 * @param name the written path of its region, its department, or its unit's name
 * @param file where it stands below the folder of further notices
 * @param sha256 of its file; null as long as it is not made
 * @param fault why it could not be made, a line a fault; null where nothing kept it from being made
 */
public record DerivedNotice(
    int number,
    int entry,
    int serial,
    String name,
    String file,
    @Nullable String sha256,
    @Nullable String fault) {

  /** One that is still to be made. */
  public DerivedNotice(int number, int entry, int serial, String name, String file) {
    this(number, entry, serial, name, file, null, null);
  }

  /** The same, made. */
  public DerivedNotice made(String itsSha256) {
    return new DerivedNotice(number, entry, serial, name, file, itsSha256, null);
  }

  /** The same, with what kept it from being made. */
  public DerivedNotice failed(String itsFault) {
    return new DerivedNotice(number, entry, serial, name, file, null, itsFault);
  }
}
