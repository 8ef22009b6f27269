package org.tongbao.workbench;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.tongbao.problem.FileFault;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;

/** Serves the pages of one workspace to a browser on this machine, until it is closed. */
public final class Workbench implements AutoCloseable {
  private static final long FORM_BYTES = 8L << 20;

  private final Gate gate = new Gate();
  private final Desk desk;
  private final Javalin server;

  /**
   * Begins to serve.
   *
   * @param program how the program itself is started as a process, before its arguments
   * @param port to listen on; 0 for any that is free
   * @param seconds since the program began
   * @param now the local time
   */
  public Workbench(
      OfficeFolders folders,
      List<String> program,
      int port,
      DoubleSupplier seconds,
      Supplier<OffsetDateTime> now) {
    Desk.Clock clock = new Desk.Clock(seconds, now);
    desk = new Desk(folders, gate, new Commands(program), clock);
    server = Javalin.create(this::configure);
    server.start("127.0.0.1", port);
    gate.open(server.port());
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = FORM_BYTES;
    config.http.generateEtags = false;
    config.jetty.multipartConfig.maxFileSize(Uploads.MEGABYTES_A_FILE, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(Uploads.MEGABYTES_A_REQUEST, SizeUnit.MB);
    config.routes.before(gate::guard);
    config.routes.exception(InputRefused.class, this::refused);
    config.routes.exception(RunFailed.class, (fault, request) -> fault(fault, request, 409));
    config.routes.exception(
        IOException.class, (fault, request) -> told(FileFault.describe(fault), request, 500));
    config.routes.exception(Exception.class, this::ownFault);
    config.routes.error(404, this::notFound);
    String root = gate.prefix();
    new HomePage(desk).add(root, config.routes);
    new SheetsPage(desk).add(root, config.routes);
    new CountsPart(desk).add(root, config.routes);
    new ProblemsPage(desk).add(root, config.routes);
    new DataPage(desk).add(root, config.routes);
    new WordsPage(desk).add(root, config.routes);
    new NoticePages(desk).add(root, config.routes);
    new ReviewPage(desk).add(root, config.routes);
    new MakePage(desk).add(root, config.routes);
    new ArchivePage(desk).add(root, config.routes);
    new ArchivedNoticePage(desk).add(root, config.routes);
    new GuidePage(desk).add(root, config.routes);
    new Assets().add(root, config.routes);
  }

  /** A fault of the program, told as a command tells it. */
  private void ownFault(Exception fault, Context request) {
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace)); // for the maintainer
    List<String> lines = new ArrayList<>(List.of("程序自身出错，请把以下内容发给维护者："));
    trace.toString().lines().forEach(lines::add);
    desk.show(request, "refused", Map.of("lines", lines));
    request.status(500);
  }

  /** Who does not know the token is told nothing. */
  private void notFound(Context request) {
    if (gate.isOpen(request)) {
      told("没有这一页：这一期可能改了名称，或者移走了", request, 404);
    }
  }

  private void refused(InputRefused refused, Context request) {
    desk.show(
        request,
        "refused",
        Map.of("lines", refused.problems().stream().map(Problem::toString).toList()));
    request.status(409);
  }

  private void fault(Exception fault, Context request, int status) {
    told(String.valueOf(fault.getMessage()), request, status);
  }

  private void told(String sentence, Context request, int status) {
    desk.show(request, "refused", Map.of("lines", List.of(sentence)));
    request.status(status);
  }

  /** The address of the list of notices. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.port() + gate.prefix());
  }

  /** The address of the first page of a notice. */
  public URI address(String notice) {
    return address().resolve(desk.path(notice, "sheets"));
  }

  @Override
  public void close() throws SQLException, IOException {
    server.stop();
    desk.close();
  }
}
