package org.tongbao.torture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that is written or read; each write is two changes, so that a kill can leave half of it.
 */
final class CountedChannel extends FileChannel {
  private final Path file;
  private final FileChannel real;
  private final @Nullable Path read;

  /** A file whose changes are counted. */
  CountedChannel(Path file, FileChannel real) {
    this.file = file;
    this.real = real;
    this.read = null;
  }

  /** A file whose reads are counted. */
  CountedChannel(FileChannel real, Path read) {
    this.file = read;
    this.real = real;
    this.read = read;
  }

  private void reads() throws IOException {
    if (read != null) {
      Reads.before(read);
    }
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    return halves(source, () -> real.write(source));
  }

  @Override
  public int write(ByteBuffer source, long position) throws IOException {
    int begin = source.position();
    return halves(source, () -> real.write(source, position + source.position() - begin));
  }

  private int halves(ByteBuffer source, Changes.Change<Integer> writing) throws IOException {
    int limit = source.limit();
    int length = source.remaining();
    if (length > 1) {
      source.limit(source.position() + length / 2);
      Changes.write(file, writing);
      source.limit(limit);
    }
    Changes.write(file, writing);
    return length;
  }

  @Override
  public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
    long written = 0;
    for (int i = offset; i < offset + length; i++) {
      written += write(sources[i]);
    }
    return written;
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count)
      throws IOException {
    return Changes.write(file, () -> real.transferFrom(source, position, count));
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    Changes.make(() -> real.truncate(size));
    return this;
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
    if (mode != MapMode.READ_ONLY) {
      throw new UnsupportedOperationException("changes in memory cannot be counted");
    }
    return real.map(mode, position, size);
  }

  @Override
  public void force(boolean metadata) throws IOException {
    real.force(metadata);
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    reads();
    return real.read(target);
  }

  @Override
  public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
    reads();
    return real.read(targets, offset, length);
  }

  @Override
  public int read(ByteBuffer target, long position) throws IOException {
    reads();
    return real.read(target, position);
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
    reads();
    return real.transferTo(position, count, target);
  }

  @Override
  public long position() throws IOException {
    return real.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    real.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return real.size();
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    return real.lock(position, size, shared);
  }

  @Override
  public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return real.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    real.close();
  }
}
