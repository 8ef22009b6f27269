package org.tongbao.mutation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** One random change of one file of an input: of a byte, a cell or a row. */
final class Mutation {
  private static final List<String> FILES = List.of("units.csv", "findings.csv", "notice.yaml");
  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "是",
          "否",
          "单项否决",
          "扣分",
          "一般问题",
          "政府网站",
          "政务新媒体",
          "=1+1",
          "@SUM(A1)",
          "100%",
          "１２",
          "-1",
          "0",
          "59.99",
          "1e9",
          "4.419E+09",
          "4419000013",
          "2024-02-30",
          "\u202E反",
          "甲\u0007",
          "\"",
          "\"未完",
          "\"甲\"\"乙\"\"丙\"",
          "<b>&甲&</b>",
          "a,b",
          "多\n行",
          "#名称",
          "NULL",
          "广州",
          "x".repeat(5000),
          "\uD840",
          "\uFEFF甲",
          "　甲　");

  private final Random random;

  Mutation(long seed) {
    random = new Random(seed);
  }

  /** Changes a file of an input folder; says what it did. */
  String on(Path input) throws IOException {
    String name = FILES.get(random.nextInt(FILES.size()));
    Path file = input.resolve(name);
    byte[] bytes = Files.readAllBytes(file);
    int kind = random.nextInt(name.endsWith(".csv") ? 3 : 1);
    String what;
    if (kind == 0) {
      what = oneByte(file, bytes);
    } else {
      List<String> lines = new ArrayList<>(new String(bytes, UTF_8).lines().toList());
      what = kind == 1 ? oneCell(lines) : oneRow(lines);
      Files.write(file, bytes(lines));
    }
    return name + ": " + what;
  }

  /** A lone surrogate is written as three bytes, as a faulty program would write it. */
  private static byte[] bytes(List<String> lines) {
    String text = lines.stream().map(line -> line + "\r\n").collect(Collectors.joining());
    byte[] whole = text.getBytes(UTF_8);
    return text.contains("\uD840") && !text.contains("\uD840\uDC00")
        ? new String(whole, ISO_8859_1).replace("?", "\u00ED\u00A1\u0080").getBytes(ISO_8859_1)
        : whole;
  }

  private String oneByte(Path file, byte[] bytes) throws IOException {
    int at = random.nextInt(bytes.length);
    byte value = (byte) random.nextInt(256);
    int way = random.nextInt(3);
    byte[] changed;
    if (way == 0) {
      changed = bytes.clone();
      changed[at] = value;
    } else if (way == 1) {
      changed = new byte[bytes.length + 1];
      System.arraycopy(bytes, 0, changed, 0, at);
      changed[at] = value;
      System.arraycopy(bytes, at, changed, at + 1, bytes.length - at);
    } else {
      changed = new byte[bytes.length - 1];
      System.arraycopy(bytes, 0, changed, 0, at);
      System.arraycopy(bytes, at + 1, changed, at, bytes.length - at - 1);
    }
    Files.write(file, changed);
    return List.of("byte set", "byte put in", "byte taken out").get(way)
        + " at "
        + at
        + (way == 2 ? "" : ": " + (value & 0xFF));
  }

  private String oneCell(List<String> lines) {
    int row = random.nextInt(lines.size());
    List<String> cells = new ArrayList<>(Arrays.asList(lines.get(row).split(",", -1)));
    int column = random.nextInt(cells.size());
    String value;
    if (random.nextBoolean()) {
      value = VALUES.get(random.nextInt(VALUES.size()));
    } else {
      String[] other = lines.get(random.nextInt(lines.size())).split(",", -1);
      value = other[random.nextInt(other.length)];
    }
    cells.set(column, value);
    lines.set(row, String.join(",", cells));
    return "cell "
        + (row + 1)
        + ":"
        + (column + 1)
        + " = "
        + (value.length() > 40 ? value.length() + " characters" : value);
  }

  private String oneRow(List<String> lines) {
    int row = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    int way = random.nextInt(4);
    switch (way) {
      case 0 -> lines.remove(row);
      case 1 -> lines.add(other, lines.get(row));
      case 2 -> Collections.swap(lines, row, other);
      default ->
          lines.set(row, lines.get(row).substring(0, random.nextInt(lines.get(row).length() + 1)));
    }
    return List.of("row taken out ", "row doubled ", "rows exchanged ", "row cut ").get(way)
        + (row + 1)
        + (way == 1 || way == 2 ? " " + (other + 1) : "");
  }
}
