package org.tongbao.bench;

import java.nio.file.Path;
import java.util.List;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;

/** docx4j: the body is a tree of its objects, as in its samples; JAXB's context is kept by it. */
final class Docx4jNotice implements Contender {
  @Override
  public String name() {
    return "docx4j";
  }

  @Override
  public void prepare(Path folder) {}

  @Override
  public void open(Path folder) {}

  @Override
  public void make(FilledNotice notice, Path file) throws Docx4JException {
    WordprocessingMLPackage document = WordprocessingMLPackage.createPackage();
    MainDocumentPart body = document.getMainDocumentPart();
    body.addParagraphOfText(notice.title());
    notice.paragraphs().forEach(body::addParagraphOfText);
    ObjectFactory factory = Context.getWmlObjectFactory();
    for (List<FilledNotice.Row> rows : notice.tables()) {
      Tbl table = factory.createTbl();
      table.getContent().add(row(factory, body, FilledNotice.COLUMNS));
      for (FilledNotice.Row row : rows) {
        table.getContent().add(row(factory, body, row.cells()));
      }
      body.addObject(table);
    }
    document.save(file.toFile());
  }

  private static Tr row(ObjectFactory factory, MainDocumentPart body, List<String> cells) {
    Tr row = factory.createTr();
    for (String text : cells) {
      Tc cell = factory.createTc();
      cell.getContent().add(body.createParagraphOfText(text));
      row.getContent().add(cell);
    }
    return row;
  }
}
