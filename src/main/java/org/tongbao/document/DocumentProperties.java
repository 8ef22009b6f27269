package org.tongbao.document;

import java.time.LocalDate;

/**
 * Properties of a document, as a file manager shows them.
 *
 * @param title the notice's title
 * @param creator 发文机关
 * @param date 成文日期, or the end of the period for a draft; never the current date
 */
public record DocumentProperties(String title, String creator, LocalDate date) {}
