package org.tongbao.authoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.OwnSheets;
import org.tongbao.intake.settings.SettingsAdditions;
import org.tongbao.intake.settings.SettingsFile;
import org.tongbao.intake.settings.SettingsForm;
import org.tongbao.intake.settings.SettingsReading;
import org.tongbao.intake.sheet.MappingProposals;
import org.tongbao.intake.sheet.MappingProposals.Proposal;
import org.tongbao.intake.sheet.ReadTable;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.intake.sheet.SheetMapping;
import org.tongbao.intake.sheet.SheetSource;
import org.tongbao.plan.FoundSheets;
import org.tongbao.plan.Input;
import org.tongbao.plan.SetDeclarations;
import org.tongbao.problem.FileWriting;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.template.TemplateFolders;

/**
 * What the words of an office's sheets mean: proposed, and written into notice.yaml once it is
 * confirmed.
 *
 * @param input the folder
 * @param proposals for its sheets
 * @param unread the tables that are not like any of the sheets
 */
public record SheetMap(Input input, MappingProposals proposals, List<String> unread) {

  /**
   * Reads settings and all tables of a folder.
   *
   * @param sets the folders that hold the template sets, which may declare columns
   * @throws InputRefused where kinds or groups of the settings are not certain
   */
  public static SheetMap of(Input input, TemplateFolders sets) throws IOException, InputRefused {
    input.requireSettings();
    SettingsReading reading = SettingsFile.readForSheets(input.settings());
    NoticeSettings read = reading.forSheets();
    if (read == null) {
      throw new InputRefused(reading.settings().problems());
    }
    SetDeclarations declared = SetDeclarations.of(read, sets);
    NoticeSettings settings = declared.in(read);
    List<Problem> problems = new ArrayList<>();
    SheetMapping mapping = SheetMapping.of(settings.sheets(), problems);
    if (!problems.isEmpty()) {
      throw new InputRefused(problems);
    }
    List<SheetSource> tables = FoundSheets.tables(input, settings);
    MappingProposals proposals =
        MappingProposals.of(tables, mapping, settings).with(declared.unread());
    List<String> known = proposals.tables().stream().map(each -> each.source().name()).toList();
    return new SheetMap(
        input,
        proposals,
        tables.stream().map(SheetSource::name).filter(name -> !known.contains(name)).toList());
  }

  /**
   * Writes of which kind all rows of a table are; all tables are named then.
   *
   * @param kinds by the names of the tables; empty where the program finds it out
   */
  public void writeKinds(Map<String, String> kinds) throws IOException, InputRefused {
    SettingsForm form = SettingsForm.of(input.settings());
    form.replaceSheets(named(Sheet.UNITS, kinds), named(Sheet.FINDINGS, kinds));
    FileWriting.replace(input.settings(), form.bytes());
  }

  private List<OwnSheets.Named> named(Sheet sheet, Map<String, String> kinds) {
    return proposals.tables().stream()
        .filter(table -> table.sheets().contains(sheet))
        .map(ReadTable::source)
        .map(
            source ->
                new OwnSheets.Named(
                    source.file(),
                    source.tab(),
                    kinds.getOrDefault(source.name(), ""),
                    source.round(),
                    Place.of(source.file())))
        .toList();
  }

  /**
   * Writes what is confirmed.
   *
   * @param confirmed the meaning of each; empty for a column that is ignored
   */
  public void write(Map<Proposal, String> confirmed) throws IOException, InputRefused {
    SettingsAdditions additions = SettingsAdditions.to(input.settings());
    confirmed.forEach(
        (proposal, meaning) -> {
          switch (proposal.setting()) {
            case COLUMN -> additions.column(proposal.word(), meaning);
            case VALUE -> additions.value(proposal.column(), proposal.word(), meaning);
            case IGNORED -> {
              if (meaning.isEmpty()) {
                additions.ignored(proposal.word());
              } else {
                additions.column(proposal.word(), meaning);
              }
            }
          }
        });
    FileWriting.replace(input.settings(), additions.bytes());
  }
}
