package org.tongbao.lint.rules;

import java.util.ArrayList;
import java.util.List;

/** Every rule, in the order of the standard. To add one, write it here: see CONTRIBUTING.md. */
public final class Rules {
  private Rules() {}

  /** New objects of the rules that a profile leaves on, for one document. */
  static List<Rule> of(Profile profile) {
    List<Rule> rules = new ArrayList<>();
    page(rules, profile);
    head(rules, profile);
    body(rules, profile);
    ending(rules);
    attachments(rules, profile);
    words(rules);
    figures(rules);
    rules.removeIf(rule -> profile.isOff(rule.card().id()));
    return rules;
  }

  /** What is told of every rule, in the order of the standard. */
  public static List<RuleCard> cards() {
    return of(Profile.STANDARD).stream().map(Rule::card).toList();
  }

  private static void page(List<Rule> rules, Profile profile) {
    rules.add(new PageRules.PageSize());
    rules.add(new PageRules.TopMargin(profile));
    rules.add(new PageRules.LeftMargin(profile));
    rules.add(new PageRules.TextWidth());
    rules.add(new PageRules.TextHeight());
    rules.add(new PageRules.TableWidth());
    rules.add(new LineRules.LinePitch(profile));
    rules.add(new LineRules.LineCharacters(profile));
    rules.add(new LineRules.WidowControl());
    rules.add(new FontRules.ChineseFont());
    rules.add(new FontRules.BodyFont(profile));
    rules.add(new FontRules.BodySize(profile));
    rules.add(new FontRules.DigitFont(profile));
    rules.add(new FontRules.Bold(profile));
    rules.add(new FontRules.TextColour());
    rules.add(new PageNumberRules.PageNumber());
    rules.add(new PageNumberRules.PageNumberForm());
    rules.add(new PageNumberRules.PageNumberSide());
    rules.add(new PageNumberRules.PageNumberFont(profile));
    rules.add(new PageNumberRules.PageNumberHeight());
  }

  private static void head(List<Rule> rules, Profile profile) {
    rules.add(new NumberRules.MarkCentred());
    rules.add(new NumberRules.NumberBrackets());
    rules.add(new NumberRules.NumberYear());
    rules.add(new NumberRules.NumberSerial());
    rules.add(new NumberRules.NumberOpen());
    rules.add(new TitleRules.TitleCentred());
    rules.add(new TitleRules.TitleFont(profile));
    rules.add(new TitleRules.TitleSize(profile));
    rules.add(new TitleRules.TitleShape());
    rules.add(new TitleRules.TitleMarks());
    rules.add(new TitleRules.AddresseeColon());
    rules.add(new TitleRules.AddresseeFlush());
    rules.add(new TitleRules.AddresseeGap());
  }

  private static void body(List<Rule> rules, Profile profile) {
    rules.add(new BodyRules.FirstPage());
    rules.add(new BodyRules.BodyIndent());
    rules.add(new BodyRules.HeadingFont(profile, 1));
    rules.add(new BodyRules.HeadingFont(profile, 2));
    rules.add(new BodyRules.HeadingFont(profile, 3));
    rules.add(new BodyRules.HeadingMarks());
    rules.add(new NumberingRules.NumberTwice());
    rules.add(new NumberingRules.NumberGap());
    rules.add(new NumberingRules.Points());
  }

  private static void ending(List<Rule> rules) {
    rules.add(new NoteRules.NoteGap());
    rules.add(new NoteRules.NoteIndent());
    rules.add(new NoteRules.NoteColon());
    rules.add(new NoteRules.NoteNumber());
    rules.add(new NoteRules.NoteEnd());
    rules.add(new AttachmentLists.Mentioned());
    rules.add(new AttachmentLists.Unknown());
    rules.add(new SignatureRules.SignatureGap());
    rules.add(new SignatureRules.SignaturePlace());
    rules.add(new SignatureRules.SignatureKeep());
    rules.add(new SignatureRules.DateForm());
    rules.add(new SignatureRules.DateOpen());
    rules.add(new SignatureRules.RemarkBrackets());
    rules.add(new SignatureRules.RemarkIndent());
  }

  private static void attachments(List<Rule> rules, Profile profile) {
    rules.add(new AttachmentRules.NewPage());
    rules.add(new AttachmentRules.MarkPlace());
    rules.add(new AttachmentRules.MarkFont(profile));
    rules.add(new AttachmentRules.TitlePlace());
    rules.add(new AttachmentRules.TitleGap());
    rules.add(new AttachmentRules.TitleFont(profile));
    rules.add(new AttachmentLists.Order());
    rules.add(new AttachmentLists.Count());
    rules.add(new AttachmentLists.Names());
    rules.add(new AttachmentLists.Word());
    rules.add(new LayoutRules.TableHeader());
    rules.add(new LayoutRules.RowBreak());
    rules.add(new LayoutRules.CopiesEnd());
    rules.add(new LayoutRules.CopiesSize(profile));
    rules.add(new LayoutRules.Printed());
  }

  private static void words(List<Rule> rules) {
    rules.add(new MarkRules.HalfWidth());
    rules.add(new MarkRules.HalfWidthInTable());
    rules.add(new MarkRules.StraightQuotes());
    rules.add(new MarkRules.Doubled());
    rules.add(new MarkRules.PauseBetween());
    rules.add(new MarkRules.Paired());
    rules.add(new MarkRules.Thousands());
    rules.add(new DateRules.Padded());
    rules.add(new DateRules.Impossible());
    rules.add(new PublishingRules.Placeholder());
    rules.add(new PublishingRules.IdNumber());
    rules.add(new PublishingRules.MobileNumber());
  }

  private static void figures(List<Rule> rules) {
    FiguredSentences sentences = new FiguredSentences();
    rules.add(new DateRules.WindowOutside());
    rules.add(new DateRules.WindowCrosses());
    rules.add(new DateRules.WindowLate());
    rules.add(new DateRules.DateEarly());
    rules.add(new DateRules.PeriodConflict());
    rules.add(new DateRules.DeadlinePast());
    rules.add(new RateRules.RateFraction(sentences));
    rules.add(new RateRules.RateFull(sentences));
    rules.add(new RateRules.FullForm());
    rules.add(new RateRules.CountsSum(sentences));
    rules.add(new SumRules.PartsSum(sentences));
    rules.add(new SumRules.RateDifference(sentences));
    rules.add(new SumRules.PercentPoints(sentences));
    rules.add(new ClaimRules.RateConflict(sentences));
    rules.add(new ClaimRules.ListCount());
    rules.add(new TableRules.Total());
    rules.add(new TableRules.Rate());
    rules.add(new TableRules.Counts());
    rules.add(new TableRules.Serial());
    rules.add(new TableRules.AgainstText());
  }
}
