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
 * What the bags say of themselves, kept in one file so that ten thousand need not be opened. It is
 * only a cache: a bag that is not in it, or whose metadata have another time or size, is read anew,
 * and a file that is missing, of another version or damaged counts for nothing.
 */
final class Catalogue {
  static final String FILE = "catalogue.tsv";
  private static final String HEAD = "tongbao-catalogue 1";
  private static final int SUM_BYTES = HEAD.length() + 10; // a blank, eight digits, the line's end

  private final Archive archive;

  Catalogue(Archive archive) {
    this.archive = archive;
  }

  Archive.Listing listing() throws IOException {
    Map<String, String> known = read();
    List<String> lines = new ArrayList<>();
    List<CatalogueEntry> cards = new ArrayList<>();
    List<String> unreadable = new ArrayList<>();
    boolean changed = false;
    for (ArchivalCode code : archive.codes()) {
      try {
        String stamp = stamp(code);
        String line = known.getOrDefault(code.print(), "");
        Optional<CatalogueEntry> card =
            line.startsWith(stamp + "\t") ? CatalogueLine.parse(code, line) : Optional.empty();
        if (card.isEmpty()) {
          card = Optional.of(archive.metadata(code).card());
          line = CatalogueLine.print(stamp, card.get());
          changed = true;
        }
        cards.add(card.get());
        lines.add(line);
      } catch (BagBroken e) {
        unreadable.add(archive.bag(code) + "：" + e.why());
      }
    }
    if (changed || lines.size() != known.size()) {
      write(lines);
    }
    return new Archive.Listing(cards, unreadable);
  }

  private String stamp(ArchivalCode code) throws BagBroken {
    Path file = archive.bag(code).resolve(Bag.METADATA);
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return attributes.lastModifiedTime().toMillis() + "-" + attributes.size();
    } catch (IOException e) {
      throw new BagBroken("没有 " + Bag.METADATA);
    }
  }

  /** The lines by their codes. */
  private Map<String, String> read() {
    Map<String, String> lines = new HashMap<>();
    try {
      byte[] all = Files.readAllBytes(archive.workshop().resolve(FILE));
      int end = all.length - SUM_BYTES;
      String sum = new String(all, end, SUM_BYTES, StandardCharsets.UTF_8);
      if (!sum.equals(sum(all, end))) {
        return Map.of();
      }
      String text = new String(all, 0, end, StandardCharsets.UTF_8);
      int begin = text.indexOf('\n') + 1; // behind the head
      for (int at = text.indexOf('\n', begin); at > 0; at = text.indexOf('\n', begin)) {
        String line = text.substring(begin, at);
        lines.put(CatalogueLine.code(line), line);
        begin = at + 1;
      }
      return lines;
    } catch (IOException | RuntimeException e) {
      return Map.of(); // there is none, or it is not one of ours: the bags know all
    }
  }

  /** An archive that cannot be written, such as one on a disc, has no catalogue. */
  private void write(List<String> lines) {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    lines.forEach(line -> text.append(line).append('\n'));
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    try {
      Path aside = archive.workshop().resolve(FILE + ".new");
      Files.write(aside, bytes);
      Files.writeString(aside, sum(bytes, bytes.length), StandardOpenOption.APPEND);
      Files.move(aside, archive.workshop().resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // the next listing reads the bags again
    }
  }

  /** The last line, which tells whether the first so many bytes are those that were written. */
  private static String sum(byte[] bytes, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, length);
    return "%s %08x\n".formatted(HEAD, sum.getValue());
  }
}
