package org.tongbao.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A cache of the metadata of all bags in one file, so that ten thousand bags need not be opened. A
 * bag is read again if it is not in the cache or if its metadata have another time or size. A cache
 * that is missing, damaged or of another version is ignored.
 */
final class Catalogue {
  static final String FILE = "catalogue.tsv";
  private static final String HEAD = "tongbao-catalogue 1";
  private static final int SUM_BYTES = HEAD.length() + 10; // a space, eight digits, a line break

  private final Archive archive;

  Catalogue(Archive archive) {
    this.archive = archive;
  }

  Archive.Listing listing() throws IOException {
    Map<String, String> known = read();
    List<String> lines = new ArrayList<>();
    List<CatalogueEntry> entries = new ArrayList<>();
    List<String> unreadable = new ArrayList<>();
    boolean changed = false;
    for (ArchivalCode code : archive.codes()) {
      try {
        String stamp = stamp(code);
        String line = known.getOrDefault(code.print(), "");
        Optional<CatalogueEntry> entry =
            line.startsWith(stamp + "\t") ? CatalogueLine.parse(code, line) : Optional.empty();
        if (entry.isEmpty()) {
          entry = Optional.of(archive.metadata(code).entry());
          line = CatalogueLine.print(stamp, entry.get());
          changed = true;
        }
        entries.add(entry.get());
        lines.add(line);
      } catch (BagBroken e) {
        unreadable.add(archive.bag(code) + "：" + e.why());
      }
    }
    if (changed || lines.size() != known.size()) {
      write(lines);
    }
    return new Archive.Listing(entries, unreadable);
  }

  private String stamp(ArchivalCode code) throws IOException, BagBroken {
    Path file = archive.ownBag(code).resolve(Bag.METADATA);
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return attributes.lastModifiedTime().toMillis() + "-" + attributes.size();
    } catch (IOException e) {
      throw new BagBroken(ArchiveMessage.TAG_FILE_MISSING, Bag.METADATA);
    }
  }

  /** The lines by their printed codes; none if the file cannot be used. */
  private Map<String, String> read() {
    Map<String, String> lines = new HashMap<>();
    try {
      byte[] all = Files.readAllBytes(archive.workFolder().resolve(FILE));
      int end = all.length - SUM_BYTES;
      String sum = new String(all, end, SUM_BYTES, StandardCharsets.UTF_8);
      if (!sum.equals(sum(all, end))) {
        return Map.of();
      }
      String text = new String(all, 0, end, StandardCharsets.UTF_8);
      int begin = text.indexOf('\n') + 1; // after the head
      for (int at = text.indexOf('\n', begin); at > 0; at = text.indexOf('\n', begin)) {
        String line = text.substring(begin, at);
        lines.put(CatalogueLine.code(line), line);
        begin = at + 1;
      }
      return lines;
    } catch (IOException | RuntimeException e) {
      return Map.of(); // no file, or not a catalogue: all bags are read
    }
  }

  /** Writes the file; an archive that cannot be written, e.g. on a DVD, has no catalogue. */
  private void write(List<String> lines) {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    lines.forEach(line -> text.append(line).append('\n'));
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    Path aside = archive.workFolder().resolve(FILE + ".new");
    try {
      try {
        Files.write(aside, bytes);
        Files.writeString(aside, sum(bytes, bytes.length), StandardOpenOption.APPEND);
        Files.move(aside, archive.workFolder().resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(aside);
      }
    } catch (IOException e) {
      // the next listing reads the bags again
    }
  }

  /** The last line: a checksum of everything before it. */
  private static String sum(byte[] bytes, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, length);
    return "%s %08x\n".formatted(HEAD, sum.getValue());
  }
}
