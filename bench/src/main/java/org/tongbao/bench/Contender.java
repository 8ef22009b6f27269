package org.tongbao.bench;

import java.nio.file.Path;

/** One way to make the notice as a .docx. */
interface Contender {
  /** What it makes it with. */
  String name();

  /** Writes what it needs beforehand, such as a template; never measured. */
  void prepare(Path folder) throws Exception;

  /** Reads what may be kept for many documents; part of a cold process, done once in a warm one. */
  void open(Path folder) throws Exception;

  /** Makes the document, from what is open to the finished file. */
  void make(FilledNotice notice, Path file) throws Exception;
}
