package org.tongbao.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.tongbao.document.DocxBody;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;

/**
 * From a model in memory to a .docx, warm, whole and in parts, against deflating its text. Code is
 * compiled in the foreground, so that it is warm after as many rounds on a busy machine as on an
 * idle one.
 */
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xbatch"})
@Warmup(iterations = 7, time = 2)
@Measurement(iterations = 5, time = 2)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RenderBench {

  @Benchmark
  public List<Problem> words(WarmNotice notice) throws IOException {
    return notice.words();
  }

  @Benchmark
  public void blocks(WarmNotice notice) throws IOException, InputRefused {
    notice.blocks();
  }

  @Benchmark
  public DocxBody body(WarmNotice notice) throws IOException, InputRefused {
    return notice.body();
  }

  @Benchmark
  public String docx(WarmNotice notice) throws IOException, InputRefused {
    return notice.docx();
  }

  @Benchmark
  public int deflate(WarmNotice notice) {
    return notice.deflate();
  }

  @Benchmark
  public List<Problem> check(WarmNotice notice) throws IOException {
    return notice.check();
  }

  /** The figure that counts: both in turn, in one process. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public int ratio(WarmNotice notice, Alternation alternation) throws IOException, InputRefused {
    Alternation.Times first = alternation.now();
    String title = notice.docx();
    Alternation.Times second = alternation.now();
    int size = notice.deflate();
    alternation.add("deflate", first, second, alternation.now());
    return title.length() + size;
  }

  /** The figure that counts of long attachments: against streaming the same rows, no more. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public int large(WarmNotice notice, Alternation alternation) throws IOException, InputRefused {
    Alternation.Times first = alternation.now();
    String title = notice.docx();
    Alternation.Times second = alternation.now();
    int rows = notice.stream();
    alternation.add("stream", first, second, alternation.now());
    return title.length() + rows;
  }
}
