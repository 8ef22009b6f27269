package org.tongbao.template;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.Environment;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.tongbao.notice.Notice;
import org.tongbao.notice.Source;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * The parsed templates of a set; may be rendered any number of times. In a template {@code
 * "/shared/x.ftlx"} is a file of the shared folder and {@code "x.ftlx"} one of the set's own.
 */
public final class NoticeTemplate {
  /** The program's own template, included before every set's. */
  static final String BLOCKS = "blocks.ftlx";

  /** Limit of output: a fixed part, and for each row of both sheets about five rows of lists. */
  private static final long MOST_CHARACTERS = 4_000_000;

  private static final long MOST_CHARACTERS_A_ROW = 1000;

  /** Limit of the processor's time: five times what the largest sample takes on a busy machine. */
  private static final long MOST_MILLIS = 4_000;

  private static final long MOST_MILLIS_A_ROW = 10;

  /**
   * Limit of the time in which nothing is written: a function may go through all rows some times.
   */
  private static final long SILENT_SECONDS = 3;

  private static final long SILENT_MICROS_A_ROW = 20;

  private final Template template;
  private final List<Problem> unused;
  private final Map<String, Template> files;

  /**
   * @param unused what stands in words.ftlx and would not be printed; reported with the problems of
   *     rendering
   * @param files all parsed templates by path
   */
  private NoticeTemplate(Template template, List<Problem> unused, Map<String, Template> files) {
    this.template = template;
    this.unused = unused;
    this.files = files;
  }

  /**
   * Parses all templates of the set, for clean copies.
   *
   * @throws InputRefused with the first error of each template that cannot be parsed
   */
  public static NoticeTemplate of(TemplateSet set) throws InputRefused {
    return of(set, new ModelWrapper(null));
  }

  /**
   * Parses all templates of the set, for a proof copy: printed values are marked with their source.
   *
   * @param sources gives each source a number
   * @throws InputRefused with the first error of each template that cannot be parsed
   */
  public static NoticeTemplate proof(TemplateSet set, ToIntFunction<Source> sources)
      throws InputRefused {
    return of(set, new ModelWrapper(sources));
  }

  private static NoticeTemplate of(TemplateSet set, ModelWrapper wrapper) throws InputRefused {
    SortedMap<String, String> texts = set.texts();
    String words = texts.computeIfAbsent(WordsFile.PATH, none -> "");
    List<Problem> unused = new ArrayList<>(WordsFile.unused(words, texts.values()));
    List<Problem> problems = new ArrayList<>();
    texts.forEach((path, text) -> problems.addAll(ReservedCharacters.in(path, text)));
    texts.forEach((path, text) -> problems.addAll(WideCharacters.in(path, text)));
    StringTemplateLoader loader = new StringTemplateLoader();
    texts.forEach(loader::putTemplate);
    loader.putTemplate(BLOCKS, blocks());
    Configuration configuration = sandbox(wrapper);
    configuration.setTemplateLoader(loader);
    configuration.addAutoInclude(BLOCKS);
    Map<String, Template> parsed = TemplateParsing.all(configuration, texts, problems);
    Template ownWords = parsed.get(WordsFile.PATH);
    if (ownWords != null) {
      unused.addAll(WordsFile.outside(words, ownWords));
    }
    Template notice = parsed.get(set.name() + "/" + TemplateSet.NOTICE);
    if (!problems.isEmpty() || notice == null) {
      problems.addAll(unused);
      throw new InputRefused(problems);
    }
    return new NoticeTemplate(notice, unused, new TreeMap<>(parsed));
  }

  /** The figures for which the templates vouch and the program does not; reminders. */
  public List<Problem> typedFigures() {
    return files.entrySet().stream()
        .flatMap(file -> TypedFigures.in(file.getKey(), file.getValue()).stream())
        .toList();
  }

  private static String blocks() {
    try (InputStream in = NoticeTemplate.class.getResourceAsStream(BLOCKS)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e); // it is in the jar
    }
  }

  private static Configuration sandbox(ModelWrapper wrapper) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setObjectWrapper(wrapper);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setLocalizedLookup(false);
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setCustomNumberFormats(Map.of(CountFormat.NAME, new CountFormat(wrapper)));
    configuration.setNumberFormat("@" + CountFormat.NAME);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    return configuration;
  }

  /**
   * The result of a rendering.
   *
   * @param problems what is wrong; empty when the markup can be used
   * @param complete whether the template ran to its end; if not, missing markup at the end is not
   *     reported
   */
  public record Rendered(List<Problem> problems, boolean complete) {}

  /**
   * Renders. Rendering continues after an error, so that one rendering finds them all.
   *
   * @param out receives notice markup, from another thread
   * @throws IOException when {@code out} cannot be written
   */
  public Rendered render(Notice notice, Writer out) throws IOException {
    RenderingFaults faults = new RenderingFaults();
    unused.forEach(faults::note);
    long most = MOST_CHARACTERS + notice.sheetRows() * MOST_CHARACTERS_A_ROW;
    MeteredWriter metered = new MeteredWriter(out, most, template.getSourceName(), faults::note);
    Environment environment;
    try {
      environment = template.createProcessingEnvironment(model(notice), metered);
    } catch (TemplateException e) {
      throw new IllegalStateException(e); // the model is a map
    }
    environment.setTemplateExceptionHandler(faults);
    long millis = MOST_MILLIS + notice.sheetRows() * MOST_MILLIS_A_ROW;
    WatchedThread.Ending ending =
        new WatchedThread(metered::written, silence(notice), TimeUnit.MILLISECONDS.toNanos(millis))
            .run(() -> process(environment, faults, most));
    if (ending != WatchedThread.Ending.FINISHED) {
      Place place = WritingPlace.loop(environment, template.getSourceName());
      faults.end(
          ending == WatchedThread.Ending.SILENT
              ? TemplateMessage.ENDLESS_TEMPLATE.at(place)
              : TemplateMessage.TEMPLATE_TOO_SLOW.at(place, millis / 1000, MOST_MILLIS_A_ROW));
    }
    metered.close(); // an abandoned template ends by it, so its place is looked for before
    return faults.rendered();
  }

  private static long silence(Notice notice) {
    return TimeUnit.SECONDS.toNanos(SILENT_SECONDS)
        + TimeUnit.MICROSECONDS.toNanos(notice.sheetRows() * SILENT_MICROS_A_ROW);
  }

  private Map<String, Object> model(Notice notice) {
    ModelWrapper wrapper = (ModelWrapper) template.getObjectWrapper();
    return Map.of(
        "notice", notice, FigureFunctions.NAME, new FigureFunctions(notice.figures(), wrapper));
  }

  private void process(Environment environment, RenderingFaults faults, long most)
      throws IOException {
    try {
      environment.process();
    } catch (TemplateException e) {
      faults.end(e);
    } catch (MeteredWriter.TooLong e) {
      faults.end(
          TemplateMessage.OUTPUT_TOO_LONG.at(
              e.place(), most / 10_000, MOST_CHARACTERS / 10_000, MOST_CHARACTERS_A_ROW));
    } catch (StackOverflowError e) {
      faults.end(TemplateMessage.ENDLESS_RECURSION.at(Place.of(template.getSourceName())));
    } catch (OutOfMemoryError e) {
      faults.end(TemplateMessage.OUT_OF_MEMORY.at(Place.of(template.getSourceName())));
    }
  }

  /**
   * The place in the template of what is being written now. It is computed only when the supplier
   * is called.
   *
   * @param written the part of it that has been read already
   */
  public Supplier<Place> origin(String written) {
    return WritingPlace.now(written, template.getSourceName());
  }
}
