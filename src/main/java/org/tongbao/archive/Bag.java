package org.tongbao.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The paths in a bag, and readers of its tag files. */
public final class Bag {
  /** The notice as the program generated it. */
  public static final String DOCX = "data/notice.docx";

  /** The notice as a page for publishing. */
  public static final String PAGE = "data/notice.html";

  /** The notice as PDF/A-2b; optional. */
  public static final String PDF = "data/notice.pdf";

  /** The notice as plain text. */
  public static final String TEXT = "data/notice.txt";

  /** The folder of the issued documents (正本); optional. */
  public static final String ISSUED = "data/issued";

  /** The folder of the derived notices (另出通报); optional. */
  public static final String DERIVED = "data/derived";

  /** The folder of the input. */
  public static final String INPUT = "data/input";

  /** The folder of the template sets. */
  public static final String TEMPLATES = "data/templates";

  /** The office's own values for the check of the document; optional. */
  public static final String PROFILE = "data/profile.yaml";

  /** The folder of the metadata and results of the prior notices it was compared with. */
  public static final String HISTORY = "data/history";

  /** The metadata of DA/T 46-2009. */
  public static final String METADATA = "metadata/metadata.xml";

  /** The counts and findings. */
  public static final String RESULTS = "metadata/results.xml";

  /** What was read, which warnings there were, and the program's version. */
  public static final String REPORT = "metadata/report.json";

  /** Who checked which figure, and when, as CSV; optional. */
  public static final String REVIEW = "metadata/review.csv";

  /** The folder of the tag files about the notice. */
  static final String DESCRIPTION = "metadata";

  static final String PAYLOAD = "data";
  static final String DECLARATION = "bagit.txt";
  static final String DECLARED = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
  static final String INFO = "bag-info.txt";

  /** Far more than any tag file has: results of 100,000 units take about 20 MB. */
  private static final int MOST_MEGABYTES = 64;

  private static final int MOST_BYTES = MOST_MEGABYTES << 20;

  private Bag() {}

  static String manifest(Digests.Algorithm algorithm) {
    return "manifest-" + algorithm.bagName() + ".txt";
  }

  static String tagManifest(Digests.Algorithm algorithm) {
    return "tagmanifest-" + algorithm.bagName() + ".txt";
  }

  /**
   * The bytes of a tag file; links are not followed.
   *
   * @throws BagBroken if it is longer than any tag file of this program
   */
  static byte[] bytes(Path file) throws IOException, BagBroken {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new BagBroken(ArchiveMessage.TAG_FILE_TOO_LARGE, name(file), MOST_MEGABYTES);
      }
      return bytes;
    }
  }

  /**
   * The bytes of a tag file that is to be written.
   *
   * @throws BagBroken if they are more than {@link #bytes} reads
   */
  static byte[] bytes(String name, String text) throws BagBroken {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MOST_BYTES) {
      throw new BagBroken(ArchiveMessage.TOO_LARGE_FOR_BAG, name, MOST_MEGABYTES);
    }
    return bytes;
  }

  /**
   * The text of a tag file.
   *
   * @throws BagBroken if it is not UTF-8
   */
  static String text(Path file) throws IOException, BagBroken {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(file))).toString();
    } catch (CharacterCodingException e) {
      throw new BagBroken(ArchiveMessage.TAG_FILE_NOT_UTF8, name(file));
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
