package org.tongbao.intake.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.tongbao.inspection.Period;
import org.tongbao.intake.text.WrittenPeriod;

/**
 * 往期 of the next period: the names of periods move on as the period does, but certain days stay;
 * folders and lists, which stand for what was not filed then, are left out.
 */
final class NextEarlier {
  private final Period last;
  private final List<String> before = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();

  /**
   * @param last the last notice's period
   */
  NextEarlier(Period last) {
    this.last = last;
  }

  /** Changes the setting's value. */
  void edit(Node node, SettingsEdits edits) {
    List<Node> items = node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    items.forEach(this::add);
    if (leftOut.isEmpty() && kept.equals(before)) {
      return;
    }
    String value = "[" + String.join(", ", kept) + "]";
    if (node instanceof CollectionNode<?> all && all.getFlowStyle() != FlowStyle.FLOW) {
      edits.replace(node, lastLeaf(items.get(items.size() - 1)), "  " + value);
    } else {
      edits.replace(node, value);
    }
  }

  private void add(Node item) {
    String written = SettingsEdits.shown(item);
    Optional<Period> period = WrittenPeriod.parse(written);
    if (period.isPresent()) {
      before.add(written);
      kept.add(
          period.filter(last::isLike).flatMap(Period::next).map(Period::print).orElse(written));
    } else if (item instanceof MappingNode) {
      leftOut.add(
          SettingsEdits.value(item, Keys.EARLIER_FILE::isCalled)
              .map(SettingsEdits::shown)
              .orElse(""));
    } else if (!written.isEmpty()) {
      leftOut.add(written);
    }
  }

  /** A block ends only where the next one begins. */
  private static Node lastLeaf(Node item) {
    return item instanceof MappingNode mapping && mapping.getFlowStyle() != FlowStyle.FLOW
        ? mapping.getValue().get(mapping.getValue().size() - 1).getValueNode()
        : item;
  }

  /** The names of periods, before and after; empty if none has moved. */
  Optional<String> moved() {
    return kept.equals(before)
        ? Optional.empty()
        : Optional.of(
            Keys.EARLIER.name() + "：" + String.join("、", before) + " → " + String.join("、", kept));
  }

  /** Folders and files of lists. */
  List<String> leftOut() {
    return leftOut;
  }
}
