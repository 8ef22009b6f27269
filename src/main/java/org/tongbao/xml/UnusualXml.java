package org.tongbao.xml;

import java.io.IOException;

/** XML that no office program writes, and that would exhaust the time or memory of its reader. */
public final class UnusualXml extends IOException {
  private static final long serialVersionUID = 1L;

  UnusualXml(String what) {
    super(what);
  }
}
