package org.tongbao.lint.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.json.JsonText;
import org.tongbao.lint.rules.RuleCard;
import org.tongbao.lint.rules.Rules;
import org.tongbao.lint.rules.Strength;
import org.tongbao.lint.rules.Violation;

/**
 * SARIF 2.1.0. A place in a document has no line: it stands as a logical location. Source: OASIS,
 * Static Analysis Results Interchange Format 2.1.0.
 */
final class SarifReport {
  private SarifReport() {}

  static String print(List<FileVerdict> verdicts, String version) {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "tongbao lint");
    driver.put("semanticVersion", version.matches("\\d+\\.\\d+\\.\\d+.*") ? version : "0.0.0");
    driver.put("language", "zh-CN");
    driver.put("rules", Rules.cards().stream().map(SarifReport::rule).toList());
    List<Object> results = new ArrayList<>();
    List<Object> notifications = new ArrayList<>();
    for (FileVerdict verdict : verdicts) {
      verdict.violations().forEach(found -> results.add(result(verdict.file(), found)));
      if (!verdict.isRead()) {
        notifications.add(notification(verdict));
      }
    }
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    Map<String, Object> invocation = new LinkedHashMap<>();
    invocation.put("executionSuccessful", notifications.isEmpty());
    invocation.put("toolExecutionNotifications", notifications);
    run.put("invocations", List.of(invocation));
    run.put("columnKind", "utf16CodeUnits");
    run.put("results", results);
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return JsonText.of(log);
  }

  private static String level(Strength strength) {
    return strength == Strength.MUST ? "error" : "warning";
  }

  private static Map<String, Object> rule(RuleCard card) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", card.id());
    rule.put("shortDescription", Map.of("text", card.asks()));
    rule.put("help", Map.of("text", card.source() + "：" + card.asks() + "。"));
    rule.put("defaultConfiguration", Map.of("level", level(card.strength())));
    return rule;
  }

  private static Map<String, Object> result(String file, Violation violation) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", violation.rule().id());
    result.put("level", level(violation.rule().strength()));
    result.put("message", Map.of("text", violation.toString()));
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("physicalLocation", physical(file));
    location.put("logicalLocations", List.of(Map.of("fullyQualifiedName", violation.place())));
    result.put("locations", List.of(location));
    result.put("occurrenceCount", violation.more() + 1);
    return result;
  }

  private static Map<String, Object> notification(FileVerdict verdict) {
    Map<String, Object> notification = new LinkedHashMap<>();
    notification.put("level", "error");
    notification.put("message", Map.of("text", verdict.unreadable()));
    notification.put("locations", List.of(Map.of("physicalLocation", physical(verdict.file()))));
    return notification;
  }

  /** Chinese names are escaped, as a URI has it. */
  private static Map<String, Object> physical(String file) {
    String uri = file.replace('\\', '/');
    try {
      uri = new URI(null, null, uri, null).toASCIIString();
    } catch (URISyntaxException e) {
      // a name that no URI holds stays as it is
    }
    return Map.of("artifactLocation", Map.of("uri", uri));
  }
}
