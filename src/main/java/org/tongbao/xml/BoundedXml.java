package org.tongbao.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Limits the depth of elements and the number of different names in XML while its bytes are read.
 * XML parsers need time that grows with the square of either, and some of them a stack as deep as
 * the elements. It does not check well-formedness: what it takes for markup, a parser takes for
 * markup too, or for an error.
 */
final class BoundedXml extends FilterInputStream {
  /** Nested tables stay far below this. */
  private static final int DEEPEST = 1000;

  /** All of WordprocessingML, SpreadsheetML and DrawingML have some hundreds each. */
  private static final int MOST_NAMES = 2000;

  /** In bits; each name has one by its hash. Two names with the same bit count as one. */
  private static final int HASHES = 1 << 16;

  /** Differs in every process, so that nobody can make names with the same hash. */
  private static final long FACTOR = Double.doubleToLongBits(Math.random()) | 1;

  /** The longest XML declaration. */
  private static final int DECLARATION = 200;

  private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']*)[\"']");

  /** Encodings in which no byte of another character looks like markup, and UTF-16. */
  private static final Pattern ENCODINGS =
      Pattern.compile("(?i)utf-?8|utf-?16([bl]e)?|us-ascii|gb2312|gbk|gb18030|iso-8859-\\d+");

  private static final int OPEN = '<';
  private static final int CLOSE = '>';

  private enum State {
    BEFORE,
    NO_XML,
    TEXT,
    OPENED,
    TAG,
    QUOTED,
    INSTRUCTION,
    DECLARED,
    COMMENT,
    CDATA,
    DOCTYPE
  }

  private final BitSet names = new BitSet(HASHES);
  private final StringBuilder begin = new StringBuilder();
  private State state = State.BEFORE;
  private int wide; // 0: one byte a character; else the position of the byte that is not zero
  private int count;
  private int high;
  private int quote;
  private int last;
  private int beforeLast;
  private long hash;
  private int different;
  private int depth;
  private boolean endTag;

  BoundedXml(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    for (int i = from; i < from + read; i++) {
      int each = bytes[i] & 0xFF;
      if (state == State.NO_XML) {
        return read; // every parser refuses it
      }
      if (wide != 0 || state != State.TEXT || each == OPEN) { // few bytes
        unit(each);
      }
    }
    return read;
  }

  @Override
  public long skip(long most) throws IOException {
    return super.read(new byte[(int) Math.min(most, 1 << 13)]);
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Makes characters of bytes: of two in UTF-16, where the first four bytes tell the order. */
  private void unit(int each) throws UnusualXml {
    if (state == State.BEFORE) {
      before(each);
    } else if (wide == 0) {
      character(each);
    } else if ((count++ & 1) == 0) {
      high = each;
    } else {
      int unit = wide == 1 ? high << 8 | each : each << 8 | high;
      character(unit);
    }
  }

  private void before(int each) throws UnusualXml {
    begin.append((char) each);
    if (begin.length() < 4) {
      return;
    }
    String four = begin.toString();
    begin.setLength(0);
    state =
        four.matches("(?s)[^<]*[^<\\s\0\u00EF\u00BB\u00BF\u00FE\u00FF].*")
            ? State.NO_XML
            : State.TEXT;
    if (state == State.NO_XML) {
      return;
    }
    if (four.startsWith("\0\0") || four.endsWith("\0\0")) {
      throw new UnusualXml("UTF-32");
    }
    if (four.startsWith("\u00FE\u00FF") || four.startsWith("\0<")) {
      wide = 1;
    } else if (four.startsWith("\u00FF\u00FE") || four.startsWith("<\0")) {
      wide = 2;
    }
    for (int i = 0; i < four.length(); i++) {
      unit(four.charAt(i));
    }
  }

  private void character(int c) throws UnusualXml {
    switch (state) {
      case OPENED -> opened(c);
      case TAG -> tag(c);
      case QUOTED -> state = c == quote ? State.TAG : state;
      case INSTRUCTION -> instruction(c);
      case DECLARED -> declared(c);
      case COMMENT -> state = ends(c, '-') ? State.TEXT : state;
      case CDATA -> state = ends(c, ']') ? State.TEXT : state;
      case DOCTYPE -> name(c);
      default -> {
        if (c == OPEN) {
          state = State.OPENED;
          endTag = false;
        }
      }
    }
    beforeLast = last;
    last = c;
  }

  private boolean ends(int c, int twice) {
    return c == CLOSE && last == twice && beforeLast == twice;
  }

  /** The character after {@code <}. */
  private void opened(int c) throws UnusualXml {
    begin.setLength(0);
    switch (c) {
      case '?' -> state = State.INSTRUCTION;
      case '!' -> state = State.DECLARED;
      case '/' -> {
        endTag = true;
        state = State.TAG;
      }
      default -> {
        state = State.TAG;
        name(c);
      }
    }
  }

  /** An encoding such as UTF-7 would make markup of other bytes. */
  private void instruction(int c) throws UnusualXml {
    if (begin.length() < DECLARATION) {
      begin.append((char) c);
    }
    if (c == CLOSE && last == '?') {
      state = State.TEXT;
      Matcher encoding = ENCODING.matcher(begin);
      if (encoding.find() && !ENCODINGS.matcher(encoding.group(1)).matches()) {
        throw new UnusualXml(encoding.group(1));
      }
    }
  }

  /** After {@code <!}: a comment, CDATA or a document type. All names after the latter count. */
  private void declared(int c) {
    begin.append((char) c);
    if ("--".contentEquals(begin)) {
      state = State.COMMENT;
    } else if ("[CDATA[".contentEquals(begin)) {
      state = State.CDATA;
    } else if (!"--".startsWith(begin.toString()) && !"[CDATA[".startsWith(begin.toString())) {
      state = State.DOCTYPE;
    }
  }

  private void tag(int c) throws UnusualXml {
    if (c == '"' || c == '\'') {
      quote = c;
      state = State.QUOTED;
    } else if (c == CLOSE) {
      name(c);
      state = State.TEXT;
      depth += endTag ? -1 : last == '/' ? 0 : 1;
      if (depth > DEEPEST) {
        throw new UnusualXml(DEEPEST);
      }
    } else {
      name(c);
    }
  }

  /** Collects the hash of a name, and counts it at its end. */
  private void name(int c) throws UnusualXml {
    if (c > ' ' && c != '=' && c != '/' && c != CLOSE) {
      hash = (hash + c) * FACTOR;
      hash ^= hash >>> 32;
    } else if (hash != 0) {
      int bit = (int) (hash ^ hash >>> 16) & (HASHES - 1);
      hash = 0;
      different += names.get(bit) ? 0 : 1;
      names.set(bit);
      if (different > MOST_NAMES) {
        throw new UnusualXml("more than " + MOST_NAMES + " names");
      }
    }
  }
}
