package org.tongbao.authoring;

import java.io.IOException;
import java.util.Map;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.settings.SettingsAdditions;
import org.tongbao.intake.settings.SettingsFile;
import org.tongbao.intake.settings.SettingsReading;
import org.tongbao.intake.sheet.MappingProposals;
import org.tongbao.intake.sheet.MappingProposals.Proposal;
import org.tongbao.intake.sheet.SheetMapping;
import org.tongbao.plan.FoundSheets;
import org.tongbao.plan.Input;
import org.tongbao.problem.FileWriting;
import org.tongbao.problem.InputRefused;

/**
 * What the words of an office's sheets mean: proposed, and written into notice.yaml once it is
 * confirmed.
 *
 * @param input the folder
 * @param proposals for its sheets
 */
public record SheetMap(Input input, MappingProposals proposals) {

  /**
   * Reads settings and all tables of a folder.
   *
   * @throws InputRefused where kinds or groups of the settings are not certain
   */
  public static SheetMap of(Input input) throws IOException, InputRefused {
    input.requireSettings();
    SettingsReading reading = SettingsFile.readForSheets(input.settings());
    NoticeSettings settings = reading.forSheets();
    if (settings == null) {
      throw new InputRefused(reading.settings().problems());
    }
    SheetMapping mapping = SheetMapping.of(settings.sheets()).orRefuse();
    return new SheetMap(
        input, MappingProposals.of(FoundSheets.tables(input, settings), mapping, settings));
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
            case IGNORED -> additions.ignored(proposal.word());
          }
        });
    FileWriting.replace(input.settings(), additions.bytes());
  }
}
