package org.tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeflateTest {
  static long crc(byte[]... stretches) {
    CRC32 crc = new CRC32();
    for (byte[] stretch : stretches) {
      crc.update(stretch);
    }
    return crc.getValue();
  }

  static byte[] inflated(Deflated part) throws IOException {
    return new InflaterInputStream(part.stream(), new Inflater(true)).readAllBytes();
  }

  /** Bytes that compress badly, or well. */
  static byte[] bytes(int length, long seed, boolean wild) {
    byte[] bytes = new byte[length];
    if (wild) {
      new Random(seed).nextBytes(bytes);
    } else {
      for (int i = 0; i < length; i++) {
        bytes[i] = (byte) "<w:tc><w:p/></w:tc>".charAt(i % 19);
      }
    }
    return bytes;
  }

  @Test
  void joinsChecksumsOverMoreThanFourGigabytes() {
    long length = (1L << 32) + 1;
    long zeros = crc(new byte[1 << 20]);
    long known = 1 << 20;
    long all = zeros;
    for (; known < 1L << 32; known *= 2) {
      all = Crc32Join.join(all, all, known);
    }
    long oneMore = Crc32Join.join(all, crc(new byte[1]), 1);
    long oneBefore = Crc32Join.join(crc(new byte[1]), all, length - 1);
    assertThat(oneMore).isEqualTo(oneBefore);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8191, 8192, 8193, 100_000})
  void eitherStretchMayBeEmpty(int length) throws IOException {
    byte[] bytes = bytes(length, 1, true);
    assertThat(inflated(new SplicedPart().finish(bytes))).isEqualTo(bytes);
    SplicedPart tailOnly = new SplicedPart();
    tailOnly.tail().write(bytes, 0, length);
    assertThat(inflated(tailOnly.finish(new byte[0]))).isEqualTo(bytes);
  }

  @Test
  void takesSingleBytesToo() throws IOException {
    SplicedPart part = new SplicedPart();
    part.tail().write('b');
    part.tail().write('c');
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.write(inflated(part.finish(new byte[] {'a'})));
    assertThat(text).hasToString("abc");
  }

  @Test
  void aWholePartIsCompressedAlike() throws IOException {
    byte[] bytes = bytes(50_000, 1, false);
    Deflated part = Deflated.of(bytes);
    assertThat(inflated(part)).isEqualTo(bytes);
    assertThat(part.crc()).isEqualTo(crc(bytes));
    assertThat(part.compressedSize()).isLessThan(1000);
  }
}
