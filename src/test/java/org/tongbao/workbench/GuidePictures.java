package org.tongbao.workbench;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Takes the pictures of docs/workbench.md on the way of the test, where the system property
 * guide.pictures is true (./dev guide).
 */
final class GuidePictures {
  private static final boolean WANTED = Boolean.getBoolean("guide.pictures");
  private static final int COLOURS = 256;
  private static final Path FOLDER = Path.of("docs/images");

  private final ChromeDriver browser;

  GuidePictures(ChromeDriver browser) {
    this.browser = browser;
  }

  /**
   * Takes one.
   *
   * @param name of the file, after guide-
   * @param top what shall stand at the top of it
   */
  void take(String name, String top) {
    if (!WANTED) {
      return;
    }
    browser.executeScript(
        "arguments[0].scrollIntoView({block: 'start'}); document.activeElement.blur();",
        browser.findElement(By.cssSelector(top)));
    try {
      BufferedImage seen =
          ImageIO.read(new ByteArrayInputStream(browser.getScreenshotAs(OutputType.BYTES)));
      Path file = FOLDER.resolve("guide-" + name + ".png");
      ImageIO.write(small(seen), "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With its 256 most frequent colours, each other one as the nearest of them. */
  private static BufferedImage small(BufferedImage seen) {
    int width = seen.getWidth();
    int[] pixels = seen.getRGB(0, 0, width, seen.getHeight(), null, 0, width);
    Map<Integer, Integer> count = new HashMap<>();
    for (int pixel : pixels) {
      count.merge(pixel, 1, Integer::sum);
    }
    int[] colours =
        count.entrySet().stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
            .limit(COLOURS)
            .mapToInt(Map.Entry::getKey)
            .toArray();
    IndexColorModel palette =
        new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
    BufferedImage small =
        new BufferedImage(width, seen.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, palette);
    Map<Integer, Integer> nearest = new HashMap<>();
    for (int i = 0; i < pixels.length; i++) {
      int index = nearest.computeIfAbsent(pixels[i], pixel -> nearest(pixel, colours));
      small.getRaster().setSample(i % width, i / width, 0, index);
    }
    return small;
  }

  private static int nearest(int pixel, int[] colours) {
    Color wanted = new Color(pixel);
    int nearest = 0;
    for (int i = 1; i < colours.length; i++) {
      if (distance(wanted, colours[i]) < distance(wanted, colours[nearest])) {
        nearest = i;
      }
    }
    return nearest;
  }

  private static int distance(Color one, int pixel) {
    Color other = new Color(pixel);
    return Math.abs(one.getRed() - other.getRed())
        + Math.abs(one.getGreen() - other.getGreen())
        + Math.abs(one.getBlue() - other.getBlue());
  }
}
