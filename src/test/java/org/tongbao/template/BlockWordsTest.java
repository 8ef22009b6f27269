package org.tongbao.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongbao.problem.Place;
import org.tongbao.template.BlockWords.Block;

class BlockWordsTest {

  @Test
  void listsTheBlocksOfASetWithBothWordings() throws Exception {
    TemplateSet set =
        TemplateSet.read(
            TemplateFolders.of(Path.of("templates")),
            "example",
            Path.of("input/example-full/words.ftlx"),
            Place.of("notice.yaml"));

    List<Block> blocks = BlockWords.of(set);

    assertThat(blocks).extracting(Block::name).contains("开头", "工作要求", "附图");
    Block demands =
        blocks.stream().filter(block -> block.name().equals("工作要求")).findFirst().orElseThrow();
    assertThat(demands.standard()).contains("严格审核");
    assertThat(demands.own()).startsWith("<ol>").contains("压实工作责任");
    assertThat(blocks.get(0).own()).isNull();
  }

  @Test
  void replacesAddsAndRemovesAndKeepsTheRest() {
    String words = "<#-- 本期 -->\n<#macro 开头>旧</#macro>\n\n<#macro 结尾>\n留\n</#macro>\n";

    assertThat(BlockWords.with(words, Map.of("开头", "新")))
        .isEqualTo("<#-- 本期 -->\n<#macro 开头>\n新\n</#macro>\n\n<#macro 结尾>\n留\n</#macro>\n");
    assertThat(BlockWords.with(words, Map.of("开头", "")))
        .isEqualTo("<#-- 本期 -->\n\n\n<#macro 结尾>\n留\n</#macro>\n");
    assertThat(BlockWords.with("", Map.of("标题", "关于检查的通报")))
        .isEqualTo("<#macro 标题>\n关于检查的通报\n</#macro>\n");
  }
}
