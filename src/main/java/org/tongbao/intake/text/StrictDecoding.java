package org.tongbao.intake.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * A file decoded strictly, chunk by chunk, up to its end or to the first byte that does not fit.
 *
 * @param whole whether every byte fitted
 * @param line the line that decoding came to, from 1
 * @param wide characters from U+0800 up that were decoded: in UTF-8 each took three bytes of a
 *     pattern that other encodings do not hit by chance
 */
record StrictDecoding(boolean whole, int line, int wide) {
  private static final int CHUNK = 1 << 16;
  private static final int THREE_BYTES = 0x800;

  /** Decodes a file from its byte {@code from} on; closes it. */
  static StrictDecoding of(InputStream file, int from, Charset charset) throws IOException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    CharBuffer characters = CharBuffer.allocate(CHUNK);
    Tally tally = new Tally();
    try (InputStream in = file) {
      in.skipNBytes(from);
      boolean end = false;
      while (!end) {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        end = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
        CoderResult result = decoder.decode(bytes, characters, end);
        tally.count(characters);
        while (result.isOverflow()) {
          result = decoder.decode(bytes, characters, end);
          tally.count(characters);
        }
        if (result.isError()) {
          return new StrictDecoding(false, tally.line, tally.wide);
        }
        bytes.compact();
      }
    }
    return new StrictDecoding(true, tally.line, tally.wide);
  }

  private static final class Tally {
    private int line = 1;
    private int wide;
    private char last;

    /** Takes the buffer's characters and leaves it empty. */
    void count(CharBuffer characters) {
      characters.flip();
      while (characters.hasRemaining()) {
        char c = characters.get();
        if (c == '\r' || (c == '\n' && last != '\r')) {
          line++;
        } else if (c >= THREE_BYTES) {
          wide++;
        }
        last = c;
      }
      characters.clear();
    }
  }
}
