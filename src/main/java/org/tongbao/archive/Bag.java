package org.tongbao.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Where things lie in a bag, and how its small files are read. */
public final class Bag {
  /** The notice as it was made. */
  public static final String DOCX = "data/notice.docx";

  /** The same as a page for publishing. */
  public static final String PAGE = "data/notice.html";

  /** A picture of it, PDF/A-2b; it need not be there. */
  public static final String PDF = "data/notice.pdf";

  /** Its words. */
  public static final String TEXT = "data/notice.txt";

  /** The folder of what was issued (正本); it need not be there. */
  public static final String ISSUED = "data/issued";

  /** The folder of the input that it was made of. */
  public static final String INPUT = "data/input";

  /** The folder of the template sets that it was made with. */
  public static final String TEMPLATES = "data/templates";

  /** The folder of what earlier notices came to, with which it was compared. */
  public static final String HISTORY = "data/history";

  /** DA/T 46. */
  public static final String METADATA = "metadata/metadata.xml";

  /** What was counted and found. */
  public static final String RESULTS = "metadata/results.xml";

  /** What was read, how it was judged, and by which program. */
  public static final String REPORT = "metadata/report.json";

  /** The folder of what is said of the notice. */
  static final String DESCRIPTION = "metadata";

  static final String PAYLOAD = "data";
  static final String DECLARATION = "bagit.txt";
  static final String DECLARED = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
  static final String INFO = "bag-info.txt";

  /** Far above what any of them has: results of 100,000 units are some 20 MB. */
  private static final int MOST_BYTES = 64 << 20;

  private Bag() {}

  static String manifest(Digests.Algorithm algorithm) {
    return "manifest-" + algorithm.bagName() + ".txt";
  }

  static String tagManifest(Digests.Algorithm algorithm) {
    return "tagmanifest-" + algorithm.bagName() + ".txt";
  }

  /**
   * A tag file's bytes; no link is followed.
   *
   * @throws BagBroken when it is longer than any of ours
   */
  static byte[] bytes(Path file) throws IOException, BagBroken {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new BagBroken(file.getFileName() + " 大得不合常理，没有读");
      }
      return bytes;
    }
  }

  /**
   * A tag file's text.
   *
   * @throws BagBroken when it is no UTF-8
   */
  static String text(Path file) throws IOException, BagBroken {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(file))).toString();
    } catch (CharacterCodingException e) {
      throw new BagBroken(file.getFileName() + " 不是 UTF-8 编码");
    }
  }
}
