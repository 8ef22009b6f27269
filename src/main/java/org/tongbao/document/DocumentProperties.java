package org.tongbao.document;

import java.time.LocalDate;

/**
 * What a file manager shows of a document.
 *
 * @param title the notice's title
 * @param creator 发文机关
 * @param date 成文日期, or the end of the period of a draft: never the clock's
 */
public record DocumentProperties(String title, String creator, LocalDate date) {}
