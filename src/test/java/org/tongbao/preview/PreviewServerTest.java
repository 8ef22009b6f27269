package org.tongbao.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.preview.PreviewState.Fault;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.problem.Problem.Weight;

/** What the preview's server answers, and above all what it does not. */
class PreviewServerTest {
  private static final String TOKEN = "0123456789abcdef";

  private final Shown shown = new Shown();
  private PreviewServer server;

  /** Shows what the test sets. */
  private static final class Shown {
    private PreviewState state =
        new PreviewState(
            3,
            "某市通报",
            "<p>合格<span data-source=\"0\">509</span>家</p>",
            List.of(new NamedValue("notice.issuer", "发文机关", "<某市>")),
            List.of(),
            List.of(),
            120);

    PreviewState state() {
      return state;
    }

    List<String> explain(int source) {
      return source == 0 ? List.of("合格数", "检查数－不合格数 <515－6>") : List.of();
    }

    Download download(Download.Kind kind) {
      if (state.isBehind()) {
        return Download.refused("有错误");
      }
      return Download.of("某市 通报.docx", "PK".getBytes(UTF_8));
    }
  }

  @BeforeEach
  void start() throws IOException {
    server = new PreviewServer(shown::state, shown::explain, shown::download, TOKEN, 0);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private int port() {
    return server.address().getPort();
  }

  /** Head and body of an answer. */
  private String ask(String method, String path, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      String request = method + " " + path + " HTTP/1.1\r\nConnection: close\r\n";
      request += host.isEmpty() ? "\r\n" : "Host: " + host + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private String get(String path) throws IOException {
    return ask("GET", "/" + TOKEN + "/" + path, "127.0.0.1:" + port());
  }

  private static int code(String answer) {
    return Integer.parseInt(answer.split(" ", 3)[1]);
  }

  @ParameterizedTest
  @CsvSource({
    "'', text/html",
    "preview.css, text/css",
    "preview.js, text/javascript",
    "notice, text/html",
    "faults, text/html",
    "values, text/html",
    "explain?source=0, text/html"
  })
  void servesThePage(String path, String type) throws IOException {
    String answer = get(path);

    assertThat(code(answer)).isEqualTo(200);
    assertThat(answer)
        .contains("Content-type: " + type + "; charset=utf-8")
        .contains("Cache-control: no-store")
        .contains("X-content-type-options: nosniff")
        .contains("default-src 'none'; script-src 'self'");
  }

  @Test
  void servesTheCurrentContent() throws IOException {
    assertThat(get("notice"))
        .contains("X-version: 3\r\n", "X-behind: false\r\n", "X-millis: 120\r\n")
        .endsWith("<p>合格<span data-source=\"0\">509</span>家</p>");
    assertThat(get("values"))
        .endsWith(
            "<tr><td><code>notice.issuer</code><br><small>发文机关</small></td><td>&lt;某市&gt;</td></tr>\n");
    assertThat(get("explain?source=0")).endsWith("<p>合格数</p>\n<p>检查数－不合格数 &lt;515－6&gt;</p>\n");
    assertThat(get("notice.docx"))
        .contains("filename*=UTF-8''%E6%9F%90%E5%B8%82%20%E9%80%9A%E6%8A%A5.docx")
        .endsWith("PK");
  }

  @Test
  void showsAFaultWithItsLinesAndGivesNoFile() throws IOException {
    Problem problem =
        new Problem(
            "unknown-element",
            Weight.ERROR,
            new Place("county/notice.ftlx", 3, 4),
            "没有 <甲>",
            "是否应为乙");
    shown.state =
        new PreviewState(
            4,
            "",
            "",
            List.of(),
            List.of(new Fault(problem, 2, List.of("<p>", "${甲}", "</p>"))),
            List.of("总数：请先改正以上错误"),
            1);

    assertThat(get("faults"))
        .contains("X-behind: true")
        .endsWith(
            "<li class=\"error\"><p><code>county/notice.ftlx:3:4</code> <b>错误</b> 没有 &lt;甲&gt;。"
                + "<span>是否应为乙。</span></p><pre><i>2</i> &lt;p&gt;\n"
                + "<mark><i>3</i> ${甲}</mark>\n<i>4</i> &lt;/p&gt;\n</pre></li>\n"
                + "<li class=\"unchecked\"><p>还没有核对——总数：请先改正以上错误</p></li>\n");
    assertThat(code(get("notice.docx"))).isEqualTo(409);
    assertThat(get("notice.html")).endsWith("有错误");
  }

  @Test
  void notifiesOpenPagesOfEveryVersion() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      String request =
          "GET /" + TOKEN + "/events HTTP/1.1\r\nHost: 127.0.0.1:" + port() + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(UTF_8));
      assertThat(readUntil(socket, "data: 3\n\n")).contains("text/event-stream");
      shown.state = new PreviewState(4, "", "", List.of(), List.of(), List.of(), 1);
      server.announce();
      assertThat(readUntil(socket, "data: 4\n\n")).isNotEmpty();
    }
  }

  private static String readUntil(Socket socket, String end) throws IOException {
    StringBuilder read = new StringBuilder();
    while (read.indexOf(end) < 0) {
      int next = socket.getInputStream().read();
      assertThat(next).as("ended after " + read).isNotNegative();
      read.append((char) next);
    }
    return read.toString();
  }

  /** A page of elsewhere whose name was made to lead here (DNS rebinding) sends its own name. */
  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1:1", "[::1]", ""})
  void refusesAnyOtherHost(String host) throws IOException {
    String answer = ask("GET", "/" + TOKEN + "/notice", host);

    assertThat(code(answer)).isIn(400, 403);
    assertThat(answer).doesNotContain("509");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/notice",
        "/0123456789abcdee/notice",
        "/0123456789abcdef0/notice",
        "/0123456789ABCDEF/notice",
        "//notice",
        "/0123456789abcdef"
      })
  void refusesWhoDoesNotKnowTheToken(String path) throws IOException {
    assertThat(code(ask("GET", path, "127.0.0.1:" + port()))).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notice.yaml",
        "../notice",
        "..%2f..%2fetc%2fpasswd",
        "%2e%2e/%2e%2e/etc/passwd",
        "/etc/passwd",
        "preview.html",
        "PreviewServer.class",
        "explain",
        "explain?source=-1",
        "explain?source=1",
        "explain?source=99999999999999",
        "explain?source=0&x=1"
      })
  void servesNoOtherPath(String path) throws IOException {
    assertThat(code(get(path))).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "HEAD"})
  void onlyAnswersQuestions(String method) throws IOException {
    assertThat(code(ask(method, "/" + TOKEN + "/notice", "127.0.0.1:" + port()))).isEqualTo(405);
  }

  @Test
  void listensOnTheLoopbackAddressOnly() throws IOException {
    assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
    for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : Collections.list(network.getInetAddresses())) {
        if (!address.isLoopbackAddress()) {
          assertThatThrownBy(() -> reach(address)).isInstanceOf(ConnectException.class);
        }
      }
    }
  }

  private void reach(InetAddress address) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port()), 2_000);
    }
  }
}
