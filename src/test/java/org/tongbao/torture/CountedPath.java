package org.tongbao.torture;

import java.io.File;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path of {@link CountedDisk}: one of the system's paths, which names another file system as its
 * own.
 */
record CountedPath(FileSystem files, Path real) implements InvocationHandler {

  static Path of(FileSystem files, Path real) {
    return (Path)
        Proxy.newProxyInstance(
            CountedPath.class.getClassLoader(),
            new Class<?>[] {Path.class},
            new CountedPath(files, real));
  }

  static Path real(Path path) {
    return Proxy.isProxyClass(path.getClass())
            && Proxy.getInvocationHandler(path) instanceof CountedPath counted
        ? counted.real
        : path;
  }

  static Iterator<Path> all(FileSystem files, Iterator<Path> paths) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return paths.hasNext();
      }

      @Override
      public Path next() {
        return of(files, paths.next());
      }
    };
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    switch (method.getName()) {
      case "getFileSystem" -> {
        return files;
      }
      case "toFile" -> {
        return new File(real.toString());
      }
      case "iterator" -> {
        return all(files, real.iterator());
      }
      default -> {
        try {
          Object result = method.invoke(real, realOnes(arguments));
          return result instanceof Path path ? of(files, path) : result;
        } catch (InvocationTargetException e) {
          throw e.getCause();
        }
      }
    }
  }

  private static Object @Nullable [] realOnes(Object @Nullable [] arguments) {
    if (arguments == null) {
      return null;
    }
    List<Object> reals = new ArrayList<>();
    for (Object argument : arguments) {
      reals.add(argument instanceof Path path ? real(path) : argument);
    }
    return reals.toArray();
  }
}
