package org.tongbao.lint.rules;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Nearest;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** Reads an office's profile: a yaml mapping of {@link ProfileKey}s, each with its value. */
public final class ProfileFile {
  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<ProfileKey, List<String>> values = new EnumMap<>(ProfileKey.class);

  private ProfileFile(Path path) {
    this.file = String.valueOf(path.getFileName());
  }

  /**
   * Reads a profile.
   *
   * @throws InputRefused with everything that is wrong with it
   * @throws IOException when the file cannot be read
   */
  public static Profile read(Path path) throws InputRefused, IOException {
    ProfileFile profile = new ProfileFile(path);
    profile.load(path);
    if (!profile.problems.isEmpty()) {
      throw new InputRefused(profile.problems);
    }
    return new Profile(profile.values);
  }

  private void load(Path path) throws IOException {
    try {
      String text = Files.readString(path).replaceFirst("^\uFEFF", "");
      Optional<Node> root =
          new Compose(LoadSettings.builder().setLabel(file).build()).composeString(text);
      if (root.isPresent() && root.get() instanceof MappingNode mapping) {
        mapping.getValue().forEach(this::put);
      } else if (root.isPresent()) {
        problem(root.get(), "不是“键: 值”的样子", "写成例如“行距: 28.95”，冒号用半角、后面空一格");
      }
    } catch (MarkedYamlEngineException e) {
      Place place = e.getProblemMark().map(this::place).orElse(Place.of(file));
      problems.add(Problem.error(place, "YAML 写法不对", "请核对缩进、冒号和方括号"));
    } catch (YamlEngineException e) {
      problems.add(Problem.error(Place.of(file), "YAML 写法不对", "请核对缩进、冒号和方括号"));
    } catch (CharacterCodingException e) {
      problems.add(Problem.error(Place.of(file), "不是 UTF-8 编码", "请另存为 UTF-8"));
    }
  }

  private void put(NodeTuple tuple) {
    String word = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    for (ProfileKey key : ProfileKey.values()) {
      if (key.isCalled(word)) {
        if (values.containsKey(key)) {
          problem(tuple.getKeyNode(), "“" + key.label() + "”写了两次", "请只留一处");
        }
        values.put(key, value(key, tuple.getValueNode()));
        return;
      }
    }
    List<String> labels = Arrays.stream(ProfileKey.values()).map(ProfileKey::label).toList();
    problem(
        tuple.getKeyNode(),
        "不认识“" + word + "”这个键",
        Nearest.to(word, labels)
            .map(near -> "是否应为“" + near + "”")
            .orElse("可用的键有：" + String.join("、", labels)));
  }

  private List<String> value(ProfileKey key, Node node) {
    List<String> words = new ArrayList<>();
    List<Node> items = node instanceof SequenceNode list ? list.getValue() : List.of(node);
    for (Node item : items) {
      if (!(item instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
        problem(item, "“" + key.label() + "”里有一项不是文字", example(key));
        continue;
      }
      String kept = kept(key, scalar.getValue().strip(), item);
      if (kept != null) {
        words.add(kept);
      }
    }
    if (node instanceof SequenceNode
        && key.kind() != ProfileKey.Kind.FONTS
        && key.kind() != ProfileKey.Kind.RULES) {
      problem(node, "“" + key.label() + "”只能写一个值", example(key));
    }
    if (words.isEmpty() && key.kind() == ProfileKey.Kind.FONTS && items.isEmpty()) {
      problem(node, "“" + key.label() + "”是空的", example(key));
    }
    return words.isEmpty() ? key.usual() : words;
  }

  /** The value as {@link Profile} keeps it; a problem and null when it is none. */
  private @Nullable String kept(ProfileKey key, String word, Node at) {
    switch (key.kind()) {
      case FONTS:
        return word;
      case RULES:
        return rule(word, at);
      case YES_NO:
        return word.equals("是") || word.equals("否") ? word : refuse(key, word, at);
      case SIZE:
        Integer size = Measure.halfPoints(word);
        return size == null ? refuse(key, word, at) : size.toString();
      case COUNT:
        return word.matches("[1-9]\\d?") ? word : refuse(key, word, at);
      case POINTS:
        Double points = number(word);
        boolean pitch = key == ProfileKey.PITCH;
        boolean sane = points != null && points >= (pitch ? 10 : -5) && points <= (pitch ? 60 : 5);
        return points == null || !sane ? refuse(key, word, at) : Double.toString(points * 20);
      case TOP, LEFT:
      default:
        Double length = number(word);
        List<String> allowed = key.usual();
        boolean within =
            length != null
                && length >= Double.parseDouble(allowed.get(0))
                && length <= Double.parseDouble(allowed.get(1));
        return within ? word : refuse(key, word, at);
    }
  }

  private static @Nullable Double number(String word) {
    return word.matches("-?\\d{1,3}(?:\\.\\d{1,3})?") ? Double.valueOf(word) : null;
  }

  private @Nullable String rule(String id, Node at) {
    List<String> ids = Rules.cards().stream().map(RuleCard::id).toList();
    if (ids.contains(id)) {
      return id;
    }
    problem(
        at,
        "没有“" + id + "”这条规则",
        Nearest.to(id, ids).map(near -> "是否应为“" + near + "”").orElse("规则见 docs/lint-rules.md"));
    return null;
  }

  private @Nullable String refuse(ProfileKey key, String word, Node at) {
    problem(at, "“" + key.label() + "”不能是“" + word + "”", example(key));
    return null;
  }

  private static String example(ProfileKey key) {
    return switch (key.kind()) {
      case FONTS -> "写字体名称，例如“" + key.label() + ": [仿宋_GB2312, 仿宋]”";
      case RULES -> "写规则的代号，例如“" + key.label() + ": [title-font]”";
      case YES_NO -> "写“是”或“否”";
      case SIZE -> "写字号或磅数，例如“三号”或“16”";
      case COUNT -> "写 1 至 99 的整数，例如“22”";
      case POINTS -> "写磅数，例如“" + (key == ProfileKey.PITCH ? "28.95" : "-0.25") + "”";
      case TOP, LEFT ->
          "写 " + key.usual().get(0) + " 至 " + key.usual().get(1) + " 的毫米数（国家标准只允许这么多）";
    };
  }

  private void problem(Node node, String fault, String remedy) {
    problems.add(
        Problem.error(node.getStartMark().map(this::place).orElse(Place.of(file)), fault, remedy));
  }

  private Place place(Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
