package org.tongbao.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongbao.output.Companion;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The values of {@code --format}. */
enum Format {
  /** The notice itself, which is always generated. */
  DOCX,
  /** A page for publishing. */
  HTML,
  /** Plain text. */
  TXT;

  /** The companion in this format; empty for the notice itself. */
  Optional<Companion> companion() {
    return switch (this) {
      case DOCX -> Optional.empty();
      case HTML -> Optional.of(Companion.HTML);
      case TXT -> Optional.of(Companion.TXT);
    };
  }

  /** As on the command line. */
  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Parses a value of the option. */
  static final class Converter implements ITypeConverter<Format> {
    @Override
    public Format convert(String word) {
      for (Format format : values()) {
        if (format.word().equalsIgnoreCase(word.strip())) {
          return format;
        }
      }
      String known = Arrays.stream(values()).map(Format::word).collect(Collectors.joining("、"));
      throw new TypeConversionException("没有“%s”这种格式，可用 %s".formatted(word, known));
    }
  }
}
