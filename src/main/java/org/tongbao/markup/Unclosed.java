package org.tongbao.markup;

/** An element that is not closed. */
record Unclosed(String tag, Opening opening) {}
