package org.tongbao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tongbao.filing.NoticeFiling;
import org.tongbao.inspection.DocumentNumber;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.json.JsonText;
import org.tongbao.output.Companion;
import org.tongbao.plan.RunPlan;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;
import org.tongbao.render.Counts;
import org.tongbao.statistics.Census;
import org.tongbao.statistics.Tally;
import org.tongbao.store.Draft;

/** What has become of a run, for other programs. */
final class RunResult {
  /** What a run can come to; JSON has it in small letters. */
  private enum Outcome {
    /** A notice was made. */
    MADE,
    /** A notice was made whose number or date is still open. */
    DRAFT,
    /** The input is that of a draft which is there. */
    UNCHANGED,
    /** The input has errors. */
    REFUSED,
    /** It stopped for another reason. */
    FAILED
  }

  private final Map<String, Object> draft = new LinkedHashMap<>();
  private final List<Map<String, Object>> counts = new ArrayList<>();
  private final List<Map<String, Object>> problems = new ArrayList<>();
  private final Map<String, Object> filed = new LinkedHashMap<>();
  private Outcome outcome = Outcome.FAILED;
  private String message = "";
  private boolean warned;

  /** A draft was made. */
  void made(RunPlan plan, Draft one, List<Companion.Copy> companions, Counts counted) {
    outcome = isOpen(plan.settings()) ? Outcome.DRAFT : Outcome.MADE;
    put(plan, one, companions);
    Census census = counted.census();
    for (String kind : census.kinds()) {
      Tally tally = census.total(kind);
      Map<String, Object> count = new LinkedHashMap<>();
      count.put("kind", kind);
      count.put("checked", tally.checked());
      count.put("passed", tally.passed());
      count.put("failed", tally.failed());
      count.put("rate", tally.rate().print(2));
      counts.add(count);
    }
  }

  /** Nothing has changed since a draft was made. */
  void unchanged(RunPlan plan, Draft one, List<Companion.Copy> companions) {
    outcome = Outcome.UNCHANGED;
    put(plan, one, companions);
  }

  private void put(RunPlan plan, Draft one, List<Companion.Copy> companions) {
    List<String> files = new ArrayList<>(List.of(plan.output().resolve(one.file()).toString()));
    companions.stream()
        .filter(Companion.Copy::isThere)
        .map(Companion.Copy::path)
        .map(Path::toString)
        .forEach(files::add);
    draft.put("number", one.number());
    draft.put("digest", one.digest());
    draft.put("files", files);
  }

  private static boolean isOpen(NoticeSettings settings) {
    DocumentNumber number = settings.paper().number();
    return settings.paper().date() == null || (number != null && number.open());
  }

  /** The input was refused. */
  void refused(List<Problem> errors) {
    outcome = Outcome.REFUSED;
    problems(errors);
  }

  /** Problems that do not change what has become of the run. */
  void problems(List<Problem> found) {
    for (Problem problem : found) {
      warned |= !problem.stops();
      Place place = problem.place();
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("code", problem.code());
      one.put("error", problem.stops());
      one.put("file", place.file());
      one.put("line", place.line());
      one.put("column", place.column());
      one.put("fault", problem.fault());
      one.put("remedy", problem.remedy());
      problems.add(one);
    }
  }

  /** Why the run, or only its filing, stopped. */
  void stopped(RunFailed failed) {
    message = String.valueOf(failed.getMessage());
  }

  void filed(NoticeFiling.Filed bag) {
    filed.put("code", bag.code().print());
    filed.put("bag", bag.bag().toString());
    filed.put("derived", bag.derived());
    filed.put("fingerprint", bag.fingerprint());
  }

  /** The exit code for who wants to tell apart what is all right. */
  ExitCode strict(ExitCode code) {
    if (code != ExitCode.OK) {
      return code;
    }
    return outcome == Outcome.UNCHANGED
        ? ExitCode.UNCHANGED
        : warned ? ExitCode.WARNINGS : ExitCode.OK;
  }

  /** One object. */
  String json(ExitCode code, double seconds) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("outcome", outcome.name().toLowerCase(Locale.ROOT));
    object.put("exit", code.code());
    object.put("message", message);
    object.put("draft", draft);
    object.put("counts", counts);
    object.put("filed", filed);
    object.put("problems", problems);
    object.put("seconds", Math.round(seconds * 10) / 10.0);
    return JsonText.of(object);
  }
}
