package org.tongbao.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongbao.output.Companion;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What {@code --format} may ask for. */
enum Format {
  /** The notice itself, which is made in any case. */
  DOCX,
  /** A page for publishing. */
  HTML,
  /** The words alone. */
  TXT;

  /** What is made beside the notice. */
  Optional<Companion> companion() {
    return switch (this) {
      case DOCX -> Optional.empty();
      case HTML -> Optional.of(Companion.HTML);
      case TXT -> Optional.of(Companion.TXT);
    };
  }

  /** As it is written on the command line. */
  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads the command line's words. */
  static final class Converter implements ITypeConverter<Format> {
    @Override
    public Format convert(String word) {
      for (Format format : values()) {
        if (format.word().equalsIgnoreCase(word.strip())) {
          return format;
        }
      }
      String known = Arrays.stream(values()).map(Format::word).collect(Collectors.joining("、"));
      throw new TypeConversionException("没有叫“" + word + "”的格式；可以写 " + known);
    }
  }
}
