package org.tongbao.markup;

/**
 * The beginning of an attachment.
 *
 * @param number from 1; printed only if there are several
 * @param title its name, one line for each line of print
 * @param subtitle the line under the title; may be empty
 * @param orientation of its pages
 */
public record Attachment(int number, Text title, Text subtitle, Orientation orientation) {}
