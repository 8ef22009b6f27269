package org.tongbao.authoring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.tongbao.output.NewFolder;
import org.tongbao.problem.FileWriting;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.RunFailed;
import org.tongbao.template.TemplateFolders;
import org.tongbao.template.TemplateSet;

/** Makes a set of an office's own by copying one. */
public final class NewTemplate {
  public static final String GUIDE = "说明.txt";

  private static final String TEXT =
      """
      这是模板“NAME”，由“FROM”复制而来，可以随意修改。

      改什么
        notice.ftlx     通报的文字。用记事本打开，只改汉字；${……}、<……>、<#……> 里面的先不要动。
                        保存时编码选 UTF-8。第一行 <#-- …… --> 里的第一句话是这套模板的名称，也请改掉。
        reference.docx  样子：字体、字号、行距、页边距、页码。用 Word 或 WPS 打开，改样式，样式的名称不能改。
      写法见README。

      改得对不对
        tongbao template check NAME
        用几种数据（有问题的、没有问题的、只有一行的）各出一份试试，错误一次说全，写明第几行。

      怎样用
        在输入文件夹的 notice.yaml 里写：
        模板: NAME

      留一份样例，以后改了就知道哪里变了
        1. 在这里建文件夹 examples/small，放 notice.yaml、units.csv、findings.csv，几行就够。
        2. tongbao template test NAME --accept    写下 expected.txt，请通读一遍。
        3. 以后每次改完：tongbao template test NAME    列出变了哪几行。

      LATER
      """;

  private static final String LATER_IN_WORKSPACE =
      """
      上面的命令在工作区里执行；在别处执行的，写 --workspace 工作区的目录
      换新版本的程序时，这个文件夹不用动；换好以后，再 template check 一次。""";

  private static final String LATER_IN_PROGRAM =
      """
      这套模板不在 templates 里的，上面的命令后面都要加：--templates 它所在的目录
      换新版本的程序时，把这个文件夹复制过去。""";

  private NewTemplate() {}

  /**
   * Copies a set's own files and leaves a guide with them. The folder appears whole or not at all.
   *
   * @param templates the folders that hold the sets
   * @param from is copied; what it shares with others stays where it is
   * @return the new folder
   * @throws InputRefused when the set has no reference.docx
   * @throws RunFailed when something of that name is there already
   */
  public static Path make(TemplateFolders templates, String name, TemplateSet from)
      throws IOException, RunFailed, InputRefused {
    from.reference();
    return NewFolder.make(
        templates.forNew().resolve(name),
        "请另取一个名称",
        aside -> {
          for (Map.Entry<String, byte[]> file : from.files().entrySet()) {
            Path path = Path.of(file.getKey());
            if (path.startsWith(from.name())) {
              FileWriting.write(aside.resolve(path.getFileName()), file.getValue());
            }
          }
          boolean apart = templates.office() != null;
          String readme = apart ? "程序目录里的 templates/README.md" : "上一层文件夹里的 README.md";
          String guide =
              TEXT.replace("NAME", name)
                  .replace("FROM", from.name())
                  .replace("README", readme)
                  .replace("LATER", apart ? LATER_IN_WORKSPACE : LATER_IN_PROGRAM);
          // The mark lets every Notepad take it for UTF-8, and its lines end as Windows ends them.
          FileWriting.write(aside.resolve(GUIDE), "\uFEFF" + guide.replace("\n", "\r\n"));
        });
  }
}
