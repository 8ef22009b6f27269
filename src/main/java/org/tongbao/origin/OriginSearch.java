package org.tongbao.origin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.markup.NoticeHandler;
import org.tongbao.notice.Evidence;
import org.tongbao.notice.Source;
import org.tongbao.origin.TracedText.ValuePart;
import org.tongbao.problem.Place;

/**
 * Searches for the origins of texts in a finished notice. The notice is rendered once more, with
 * marks that are numbered here; then {@link Rendered#places} knows the cells, settings and lines of
 * templates.
 */
public final class OriginSearch {
  private final Collection<Wanted> wanted;
  private final Origins origins = new Origins();
  private final Set<Wanted.Block> blocks = new HashSet<>();

  public OriginSearch(Collection<Wanted> wanted) {
    this.wanted = wanted;
    wanted.forEach(each -> blocks.add(each.block()));
  }

  /** The number by which a value is marked. */
  public int number(Source source) {
    return origins.number(source);
  }

  /** The number by which literal text of a template is marked. */
  public int number(Supplier<Place> place) {
    return origins.number(place);
  }

  /** Receives the blocks of the notice, and afterwards knows where their text comes from. */
  public Rendered rendered(Supplier<Supplier<Place>> here) {
    return new Rendered(new TracedBlocks(blocks, origins, here));
  }

  /** One rendering with marks. */
  public final class Rendered {
    private final TracedBlocks traced;

    private Rendered(TracedBlocks traced) {
      this.traced = traced;
    }

    /** Receives the blocks. */
    public NoticeHandler handler() {
      return traced;
    }

    /**
     * The places of each text that was found, in the user's files.
     *
     * @param settings of the notice
     * @param sheets from which its rows were read
     * @throws IOException when a sheet cannot be read
     */
    public Map<Wanted, Set<Place>> places(NoticeSettings settings, SheetCells sheets)
        throws IOException {
      EvidenceCells cells = EvidenceCells.read(sources(), sheets);
      Map<Wanted, Set<Place>> places = new LinkedHashMap<>();
      for (Wanted each : wanted) {
        for (TracedText text : traced.of(each.block())) {
          places
              .computeIfAbsent(each, none -> new LinkedHashSet<>())
              .addAll(of(text, each, cells, settings));
        }
      }
      return places;
    }

    private List<Source> sources() {
      List<Source> sources = new ArrayList<>();
      for (Wanted each : wanted) {
        for (TracedText text : traced.of(each.block())) {
          text.values(each.closedFrom(), each.closedTo()).stream()
              .map(ValuePart::source)
              .forEach(sources::add);
        }
      }
      return sources;
    }

    private static List<Place> of(
        TracedText text, Wanted wanted, EvidenceCells cells, NoticeSettings settings) {
      int from = wanted.closedFrom();
      int to = wanted.closedTo();
      for (ValuePart part : text.values(from, to)) {
        List<Place> places = new ArrayList<>(cells.of(part));
        if (places.isEmpty()) {
          places.addAll(ofSettings(part, settings));
        }
        if (!places.isEmpty()) {
          return places;
        }
      }
      return List.of(text.template(from, to));
    }

    /** Where the settings give the value, if they alone do. */
    private static List<Place> ofSettings(ValuePart part, NoticeSettings settings) {
      List<Evidence> evidence = part.source().evidence();
      if (evidence.size() == 1 && evidence.get(0) instanceof Evidence.Setting setting) {
        Place place = settings.places().get(setting.key());
        return place == null ? List.of() : List.of(place);
      }
      return List.of();
    }
  }
}
