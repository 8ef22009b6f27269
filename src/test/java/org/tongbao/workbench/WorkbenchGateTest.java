package org.tongbao.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the workbench answers by raw sockets, and above all what it does not. */
class WorkbenchGateTest {
  @TempDir static Path temp;
  private static Workbench workbench;
  private static String root = "";

  @BeforeAll
  static void start() throws IOException {
    RunningWorkbench.copy(Path.of("input/example-full"), temp.resolve("input/示例 一"));
    OfficeFolders folders = RunningWorkbench.foldersBelow(temp, null);
    workbench = new Workbench(folders, List.of("false"), 0, () -> 0, OffsetDateTime::now);
    root = workbench.address().getPath();
  }

  @AfterAll
  static void stop() throws Exception {
    workbench.close();
  }

  private static int port() {
    return workbench.address().getPort();
  }

  private static String here() {
    return "127.0.0.1:" + port();
  }

  /** Head and body of an answer. */
  private static String ask(String request, String body) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      String all = request + "Connection: close\r\n\r\n" + body;
      socket.getOutputStream().write(all.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private static String get(String path) throws IOException {
    return ask("GET " + path + " HTTP/1.1\r\nHost: " + here() + "\r\n", "");
  }

  private static String post(String path, String headers, String form) throws IOException {
    return ask(
        "POST %s HTTP/1.1\r\nHost: %s\r\n%sContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n"
            .formatted(path, here(), headers, form.length()),
        form);
  }

  private static int code(String answer) {
    return Integer.parseInt(answer.split(" ", 3)[1]);
  }

  @ParameterizedTest
  @CsvSource({
    "'', text/html",
    "new, text/html",
    "archive, text/html",
    "assets/workbench.css, text/css",
    "assets/workbench.js, text/javascript",
    "assets/htmx.js, text/javascript",
    "n/%E7%A4%BA%E4%BE%8B%20%E4%B8%80/sheets, text/html",
    "n/%E7%A4%BA%E4%BE%8B%20%E4%B8%80/problems, text/html",
    "n/%E7%A4%BA%E4%BE%8B%20%E4%B8%80/data, text/html",
    "n/%E7%A4%BA%E4%BE%8B%20%E4%B8%80/words, text/html",
    "n/%E7%A4%BA%E4%BE%8B%20%E4%B8%80/pages, text/html",
    "n/%E7%A4%BA%E4%BE%8B%20%E4%B8%80/pages/values, text/html",
    "n/%E7%A4%BA%E4%BE%8B%20%E4%B8%80/make, text/html"
  })
  void servesItsPagesUnderAStrictPolicy(String path, String type) throws IOException {
    String answer = get(root + path);

    assertThat(code(answer)).isEqualTo(200);
    assertThat(answer)
        .contains("Content-Type: " + type)
        .contains("Cache-Control: no-store")
        .contains("X-Content-Type-Options: nosniff")
        .contains("Referrer-Policy: same-origin")
        .contains("default-src 'none'; script-src 'self'")
        .doesNotContain("Access-Control-Allow-Origin");
    assertThat(answer.contains("unsafe-inline")).isEqualTo(path.endsWith("pages"));
  }

  /** A page of elsewhere whose name was made to lead here (DNS rebinding) sends its own name. */
  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1:1", "[::1]"})
  void refusesAnyOtherHost(String host) throws IOException {
    String answer = ask("GET " + root + " HTTP/1.1\r\nHost: " + host + "\r\n", "");

    assertThat(code(answer)).isIn(400, 403);
    assertThat(answer).doesNotContain("示例");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/new", "/0123456789abcdef0123456789abcdef/new", "//new", "/assets/htmx.js"})
  void refusesWhoDoesNotKnowTheToken(String path) throws IOException {
    String answer = get(path);

    assertThat(code(answer)).isIn(400, 404);
    assertThat(answer).doesNotContain("通报");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "n/none/sheets",
        "n/../sheets",
        "n/..%2f..%2f/sheets",
        "n/%2e%2e/sheets",
        "assets/..%2fhome.ftlh",
        "assets/home.ftlh",
        "n/%E7%A4%BA%E4%BE%8B%20%E4%B8%80/make/documents/..%2Fnotice.yaml",
        "n/%E7%A4%BA%E4%BE%8B%20%E4%B8%80/make/documents/notice.yaml",
        "n/%E7%A4%BA%E4%BE%8B%20%E4%B8%80/pages/explain",
        "n/%E7%A4%BA%E4%BE%8B%20%E4%B8%80/pages/explain?source=-1",
        "n/%E7%A4%BA%E4%BE%8B%20%E4%B8%80/pages/explain?source=99999999999999"
      })
  void servesNoOtherPath(String path) throws IOException {
    assertThat(code(get(root + path))).isIn(400, 404);
  }

  /** Another site may make a browser send a form here, if it knew the token. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Origin: null\r\n",
        "Origin: http://evil.example\r\n",
        "Origin: https://127.0.0.1\r\n"
      })
  void takesNoFormOfAnotherSite(String origin) throws IOException {
    String form = "template=city&issuer=x&period=2031%E5%B9%B4%E7%AC%AC%E4%B8%80%E5%AD%A3%E5%BA%A6";

    assertThat(code(post(root + "new", origin, form))).isEqualTo(403);
    assertThat(temp.resolve("input/2031年第一季度")).doesNotExist();
    String own = "Origin: http://" + here() + "\r\n";
    assertThat(code(post(root + "new", own, form.replace("2031", "2032")))).isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
  void takesNoOtherMethod(String method) throws IOException {
    String answer = ask(method + " " + root + "new HTTP/1.1\r\nHost: " + here() + "\r\n", "");

    assertThat(code(answer)).isIn(404, 405);
  }

  @Test
  void aFileKeepsItsNameButNotItsPath() throws IOException {
    String body =
        "--b\r\n"
            + "Content-Disposition: form-data; name=\"files\";"
            + " filename=\"..\\..\\evil.csv\"\r\n\r\n"
            + "a,b\r\n"
            + "--b--\r\n";
    String answer =
        ask(
            "POST %sn/%%E7%%A4%%BA%%E4%%BE%%8B%%20%%E4%%B8%%80/sheets HTTP/1.1\r\nHost: %s\r\nOrigin: http://%s\r\n"
                    .formatted(root, here(), here())
                + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: "
                + body.length()
                + "\r\n",
            body);

    assertThat(code(answer)).isEqualTo(303);
    assertThat(temp.resolve("evil.csv")).doesNotExist();
    assertThat(temp.resolve("input/示例 一/evil.csv")).exists();
    Files.delete(temp.resolve("input/示例 一/evil.csv"));
  }

  @Test
  void listensOnTheLoopbackAddressOnly() throws IOException {
    assertThat(workbench.address().getHost()).isEqualTo("127.0.0.1");
    for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : Collections.list(network.getInetAddresses())) {
        if (!address.isLoopbackAddress()) {
          assertThatThrownBy(() -> reach(address)).isInstanceOf(ConnectException.class);
        }
      }
    }
  }

  private static void reach(InetAddress address) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port()), 2_000);
    }
  }
}
