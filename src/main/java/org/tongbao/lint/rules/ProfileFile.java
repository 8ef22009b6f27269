package org.tongbao.lint.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
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
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
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

/** Reads an office's profile: a YAML mapping of {@link ProfileKey}s to values. */
public final class ProfileFile {
  /** In levels; a profile needs two. */
  private static final int DEEPEST = 12;

  /** In bytes; a profile with every key has less than one percent of it. */
  private static final int LONGEST = 1 << 20;

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<ProfileKey, List<String>> values = new EnumMap<>(ProfileKey.class);

  private ProfileFile(Path path) {
    this.file = String.valueOf(path.getFileName());
  }

  /** The bytes of a profile; of a file that is too long for one, as many as show that. */
  public static byte[] bytes(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(LONGEST + 1);
    }
  }

  /**
   * Reads a profile from its bytes.
   *
   * @throws InputRefused with everything that is wrong with it
   */
  public static Profile read(Path path, byte[] bytes) throws InputRefused {
    ProfileFile profile = new ProfileFile(path);
    profile.load(bytes);
    if (!profile.problems.isEmpty()) {
      throw new InputRefused(profile.problems);
    }
    return new Profile(profile.values);
  }

  private void load(byte[] bytes) {
    try {
      String text = text(bytes).replaceFirst("^\uFEFF", "");
      LoadSettings yaml = LoadSettings.builder().setLabel(file).build();
      if (isTooDeep(text, yaml)) {
        return;
      }
      Optional<Node> root = new Compose(yaml).composeString(text);
      if (root.isPresent() && root.get() instanceof MappingNode mapping) {
        mapping.getValue().forEach(this::put);
      } else if (root.isPresent()) {
        problem(root.get(), ProfileMessage.PROFILE_NOT_A_MAPPING);
      }
    } catch (MarkedYamlEngineException e) {
      Place place = e.getProblemMark().map(this::place).orElse(Place.of(file));
      problems.add(ProfileMessage.INVALID_PROFILE_YAML.at(place));
    } catch (YamlEngineException e) {
      problems.add(ProfileMessage.INVALID_PROFILE_YAML.at(Place.of(file)));
    } catch (CharacterCodingException e) {
      problems.add(ProfileMessage.PROFILE_NOT_UTF_8.at(Place.of(file)));
    }
  }

  private String text(byte[] bytes) throws CharacterCodingException {
    if (bytes.length > LONGEST) {
      problems.add(ProfileMessage.PROFILE_TOO_LARGE.at(Place.of(file)));
      return "";
    }
    return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  /** The parser reads events one by one, the composer calls itself for each level. */
  private boolean isTooDeep(String text, LoadSettings yaml) {
    int depth = 0;
    for (Event event : new Parse(yaml).parseString(text)) {
      depth += event instanceof CollectionStartEvent ? 1 : 0;
      depth -= event instanceof CollectionEndEvent ? 1 : 0;
      if (depth > DEEPEST) {
        Place place = event.getStartMark().map(this::place).orElse(Place.of(file));
        problems.add(ProfileMessage.PROFILE_NESTED_TOO_DEEP.at(place));
        return true;
      }
    }
    return false;
  }

  private void put(NodeTuple tuple) {
    String word = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    for (ProfileKey key : ProfileKey.values()) {
      if (key.isCalled(word)) {
        if (values.containsKey(key)) {
          problem(tuple.getKeyNode(), ProfileMessage.REPEATED_PROFILE_KEY, key.label());
        }
        values.put(key, value(key, tuple.getValueNode()));
        return;
      }
    }
    List<String> labels = Arrays.stream(ProfileKey.values()).map(ProfileKey::label).toList();
    Node at = tuple.getKeyNode();
    Nearest.to(word, labels)
        .ifPresentOrElse(
            near -> problem(at, ProfileMessage.MISSPELT_PROFILE_KEY, word, near),
            () -> problem(at, ProfileMessage.UNKNOWN_PROFILE_KEY, word, String.join("、", labels)));
  }

  private List<String> value(ProfileKey key, Node node) {
    List<String> words = new ArrayList<>();
    List<Node> items = node instanceof SequenceNode list ? list.getValue() : List.of(node);
    for (Node item : items) {
      if (!(item instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
        problem(item, ProfileMessage.PROFILE_VALUE_NOT_TEXT, key.label(), example(key));
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
      problem(node, ProfileMessage.SEVERAL_PROFILE_VALUES, key.label(), example(key));
    }
    if (words.isEmpty() && key.kind() == ProfileKey.Kind.FONTS && items.isEmpty()) {
      problem(node, ProfileMessage.EMPTY_PROFILE_VALUE, key.label(), example(key));
    }
    return words.isEmpty() ? key.usual() : words;
  }

  /** The value as {@link Profile} keeps it; a problem and null when it is invalid. */
  private @Nullable String kept(ProfileKey key, String word, Node at) {
    switch (key.kind()) {
      case FONTS:
        return word;
      case RULES:
        return rule(word, at);
      case YES_NO:
        boolean choice = word.equals("是") || word.equals("否");
        return choice ? word : refuse(at, ProfileMessage.INVALID_PROFILE_CHOICE, key.label(), word);
      case SIZE:
        Integer size = Measure.halfPoints(word);
        return size == null
            ? refuse(at, ProfileMessage.INVALID_PROFILE_SIZE, key.label(), word)
            : size.toString();
      case COUNT:
        boolean count = word.matches("[1-9]\\d?");
        return count ? word : refuse(at, ProfileMessage.INVALID_PROFILE_COUNT, key.label(), word);
      case POINTS:
        boolean pitch = key == ProfileKey.PITCH;
        Double points = within(word, pitch ? 10 : -5, pitch ? 60 : 5);
        return points == null
            ? refuse(at, ProfileMessage.INVALID_PROFILE_POINTS, key.label(), word, example(key))
            : Double.toString(points * 20);
      case TOP, LEFT:
      default:
        String least = key.usual().get(0);
        String most = key.usual().get(1);
        return within(word, Double.parseDouble(least), Double.parseDouble(most)) == null
            ? refuse(at, ProfileMessage.INVALID_PROFILE_MARGIN, key.label(), word, least, most)
            : word;
    }
  }

  /** The number, if it is one and within the range. */
  private static @Nullable Double within(String word, double least, double most) {
    if (!word.matches("-?\\d{1,3}(?:\\.\\d{1,3})?")) {
      return null;
    }
    Double number = Double.valueOf(word);
    return number >= least && number <= most ? number : null;
  }

  private @Nullable String rule(String id, Node at) {
    List<String> ids = Arrays.stream(Rule.values()).map(Rule::id).toList();
    if (ids.contains(id)) {
      return id;
    }
    Nearest.to(id, ids)
        .ifPresentOrElse(
            near -> problem(at, ProfileMessage.MISSPELT_RULE, id, near),
            () -> problem(at, ProfileMessage.UNKNOWN_RULE, id));
    return null;
  }

  private @Nullable String refuse(Node at, ProfileMessage message, Object... values) {
    problem(at, message, values);
    return null;
  }

  private static String example(ProfileKey key) {
    return switch (key.kind()) {
      case FONTS -> "[仿宋_GB2312, 仿宋]";
      case RULES -> "[title-font]";
      case YES_NO -> "是";
      case SIZE -> "三号";
      case COUNT -> "22";
      case POINTS -> key == ProfileKey.PITCH ? "28.95" : "-0.25";
      case TOP, LEFT -> key.usual().get(0);
    };
  }

  private void problem(Node node, ProfileMessage message, Object... values) {
    Place place = node.getStartMark().map(this::place).orElse(Place.of(file));
    problems.add(message.at(place, values));
  }

  private Place place(Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
