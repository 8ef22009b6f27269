package org.tongbao.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tongbao.inspection.Period;
import org.tongbao.intake.settings.SettingsForm;
import org.tongbao.output.FileName;
import org.tongbao.output.NewFolder;
import org.tongbao.plan.Input;
import org.tongbao.problem.FileWriting;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.RunFailed;

/**
 * The input folder of a notice that has no earlier one: settings with what is known at the
 * beginning, to which everything else is added.
 *
 * @param template the set
 * @param issuer 发文机关
 * @param period 期间
 */
public record FirstNotice(String template, String issuer, Period period) {
  private static final String HEAD = "# 通报的信息；各项的写法见 input/README.md。\n";
  private static final List<String> KINDS = List.of("政府网站", "政务新媒体");

  /**
   * Makes the folder, named after the period.
   *
   * @param inputs the folder that holds all input folders
   */
  public Path make(Path inputs) throws IOException, RunFailed {
    String name = FileName.stem(period.print());
    Path folder = inputs.resolve(name);
    for (int number = 2; Files.exists(folder); number++) {
      folder = inputs.resolve(name + "（" + number + "）");
    }
    return NewFolder.make(folder, "请另取一个名称", this::fill);
  }

  private void fill(Path folder) throws IOException {
    Path file = new Input(folder).settings();
    FileWriting.write(file, HEAD + "模板:\n");
    try {
      SettingsForm form = SettingsForm.of(file);
      form.replace(SettingsForm.Field.TEMPLATE, List.of(List.of(template)));
      form.replace(SettingsForm.Field.ISSUER, List.of(List.of(issuer)));
      form.replace(SettingsForm.Field.PERIOD, List.of(List.of(period.print())));
      form.replace(
          SettingsForm.Field.WINDOW,
          List.of(List.of(period.days().from() + " 至 " + period.days().to())));
      form.replace(SettingsForm.Field.KINDS, KINDS.stream().map(List::of).toList());
      FileWriting.write(file, form.bytes());
    } catch (InputRefused e) {
      throw new IllegalStateException(e);
    }
  }
}
