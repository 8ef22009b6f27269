package org.tongbao.template;

import freemarker.core.Environment;
import freemarker.core.MarkupOutputFormat;
import freemarker.core.TemplateMarkupOutputModel;
import freemarker.core.XMLOutputFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Supplier;

/**
 * Text to be printed, in which values may be marked with their sources. The marks are made when it
 * is printed: most values are only compared, and a long sheet has a million of them. It is not yet
 * escaped, so that FreeMarker escapes it as what it is printed into needs.
 */
class MarkedText implements TemplateMarkupOutputModel<MarkedText> {
  private static final Format FORMAT = new Format();

  private final Supplier<String> text;

  MarkedText(Supplier<String> text) {
    this.text = text;
  }

  /** With its marks. */
  final String text() {
    return text.get();
  }

  @Override
  public final MarkupOutputFormat<MarkedText> getOutputFormat() {
    return FORMAT;
  }

  private static final class Format extends MarkupOutputFormat<MarkedText> {
    @Override
    public String getName() {
      return "marked text";
    }

    @Override
    public String getMimeType() {
      return XMLOutputFormat.INSTANCE.getMimeType();
    }

    @Override
    public String getSourcePlainText(MarkedText marked) { // FreeMarker asks when it prints one
      if (marked instanceof PrintedFigure figure
          && Environment.getCurrentEnvironment().getOut() instanceof MeteredWriter notice) {
        notice.expect(figure);
      }
      return marked.text();
    }

    @Override
    public String getMarkupString(MarkedText marked) {
      return escapePlainText(marked.text());
    }

    @Override
    public String escapePlainText(String plain) {
      return XMLOutputFormat.INSTANCE.escapePlainText(plain);
    }

    @Override
    public MarkedText fromPlainTextByEscaping(String plain) {
      return new MarkedText(() -> plain);
    }

    @Override
    public MarkedText fromMarkup(String markup) {
      throw new UnsupportedOperationException("templates are XML");
    }

    @Override
    public MarkedText concat(MarkedText one, MarkedText other) {
      String text = one.text() + other.text();
      return new MarkedText(() -> text);
    }

    @Override
    public boolean isEmpty(MarkedText marked) {
      return marked.text().isEmpty();
    }

    @Override
    public void output(MarkedText marked, Writer out) throws IOException {
      output(marked.text(), out);
    }

    @Override
    public void output(String plain, Writer out) throws IOException {
      out.write(escapePlainText(plain));
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String name) {
      return XMLOutputFormat.INSTANCE.isLegacyBuiltInBypassed(name);
    }

    @Override
    public boolean isOutputFormatMixingAllowed() {
      return false;
    }

    @Override
    public boolean isAutoEscapedByDefault() {
      return true;
    }
  }
}
