package org.tongbao.torture;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.FileWriting;

/**
 * The system's disk, on which each change is counted in {@link Changes}, and each read of one file
 * in {@link Reads}. A process has it as its default by {@link #OPTION}. Not counted: {@code force},
 * which a kill does not undo, times set through a view, and what does not pass through
 * java.nio.file.
 */
public final class CountedDisk extends FileSystemProvider {
  /** Java's option; Java makes the provider by its public constructor. */
  static final String OPTION =
      "-Djava.nio.file.spi.DefaultFileSystemProvider=" + CountedDisk.class.getName();

  private static final Set<OpenOption> WRITING =
      Set.of(StandardOpenOption.WRITE, StandardOpenOption.APPEND);

  private final FileSystemProvider real;
  private final FileSystem files;

  public CountedDisk(FileSystemProvider real) {
    this.real = real;
    this.files = new CountedFiles(this, real.getFileSystem(URI.create("file:///")));
  }

  private Path ours(Path path) {
    return CountedPath.of(files, path);
  }

  private static Path real(Path path) {
    return CountedPath.real(path);
  }

  @Override
  public String getScheme() {
    return real.getScheme();
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) throws IOException {
    return real.newFileSystem(uri, environment);
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return files;
  }

  @Override
  public Path getPath(URI uri) {
    return ours(real.getPath(uri));
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    boolean writes = !Collections.disjoint(options, WRITING);
    if (!writes && Reads.isWatched(real(path))) {
      Reads.before(real(path));
      return new CountedChannel(real.newFileChannel(real(path), options, attributes), real(path));
    }
    Changes.Change<FileChannel> opening =
        () -> real.newFileChannel(real(path), options, attributes);
    FileChannel channel =
        writes && changesFile(path, options) ? opened(path, opening) : opening.make();
    return writes ? new CountedChannel(real(path), channel) : channel;
  }

  /** A new file needs space; an old one that is emptied does not. */
  private static FileChannel opened(Path path, Changes.Change<FileChannel> opening)
      throws IOException {
    return Files.exists(real(path)) ? Changes.make(opening) : Changes.write(real(path), opening);
  }

  private boolean changesFile(Path path, Set<? extends OpenOption> options) {
    return options.contains(StandardOpenOption.TRUNCATE_EXISTING)
        || options.contains(StandardOpenOption.CREATE_NEW)
        || (options.contains(StandardOpenOption.CREATE) && !Files.exists(real(path)));
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return newFileChannel(path, options, attributes);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    DirectoryStream<Path> entries =
        real.newDirectoryStream(real(folder), entry -> filter.accept(ours(entry)));
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        return CountedPath.all(files, entries.iterator());
      }

      @Override
      public void close() throws IOException {
        entries.close();
      }
    };
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    if (Files.exists(real(folder))) {
      throw new FileAlreadyExistsException(folder.toString()); // asked often, and no change
    }
    Changes.<Boolean>write(
        real(folder),
        () -> {
          real.createDirectory(real(folder), attributes);
          return true;
        });
  }

  @Override
  public void createLink(Path link, Path existing) throws IOException {
    change(() -> real.createLink(real(link), real(existing)));
  }

  @Override
  public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes)
      throws IOException {
    change(() -> real.createSymbolicLink(real(link), real(target), attributes));
  }

  @Override
  public Path readSymbolicLink(Path link) throws IOException {
    return ours(real.readSymbolicLink(real(link)));
  }

  @Override
  public void delete(Path path) throws IOException {
    change(() -> real.delete(real(path)));
  }

  @Override
  public boolean deleteIfExists(Path path) throws IOException {
    return Files.exists(real(path), LinkOption.NOFOLLOW_LINKS)
        && Changes.make(() -> real.deleteIfExists(real(path)));
  }

  /** Writes a file as any other, because a kill can leave half a copy. */
  @Override
  public void copy(Path from, Path to, CopyOption... options) throws IOException {
    List<CopyOption> asked = Arrays.asList(options);
    if (asked.contains(StandardCopyOption.COPY_ATTRIBUTES) || !Files.isRegularFile(real(from))) {
      change(() -> real.copy(real(from), real(to), options));
      return;
    }
    if (asked.contains(StandardCopyOption.REPLACE_EXISTING)) {
      deleteIfExists(to);
    }
    try {
      Files.write(
          to, Files.readAllBytes(from), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw FileWriting.named(e, to); // as the system's copy
    }
  }

  @Override
  public void move(Path from, Path to, CopyOption... options) throws IOException {
    change(() -> real.move(real(from), real(to), options));
  }

  @Override
  public boolean isSameFile(Path one, Path other) throws IOException {
    return real.isSameFile(real(one), real(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return real.isHidden(real(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return real.getFileStore(real(path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    real.checkAccess(real(path), modes);
  }

  @Override
  public <V extends FileAttributeView> @Nullable V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return real.getFileAttributeView(real(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return real.readAttributes(real(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    return real.readAttributes(real(path), names, options);
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options)
      throws IOException {
    change(() -> real.setAttribute(real(path), name, value, options));
  }

  private interface Work {
    void now() throws IOException;
  }

  private static void change(Work work) throws IOException {
    Changes.<Boolean>make(
        () -> {
          work.now();
          return true;
        });
  }
}
