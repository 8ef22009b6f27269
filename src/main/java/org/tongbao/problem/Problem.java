package org.tongbao.problem;

/**
 * One thing that is wrong with the user's input or template. It is data's fault, never the
 * program's, so it carries no stack trace.
 *
 * @param code by which a machine knows what it is, e.g. {@code unknown-region}: {@link
 *     Message#code}
 * @param weight whether the run has to stop
 * @param place where it stands
 * @param fault what is wrong, a Chinese sentence without its full stop
 * @param remedy what would be right, a Chinese sentence without its full stop
 */
public record Problem(String code, Weight weight, Place place, String fault, String remedy) {

  /** Whether a problem stops the run. */
  public enum Weight {
    /** The run stops; nothing is made. */
    ERROR("错误"),
    /** The run goes on and lists it. */
    WARNING("提醒");

    private final String label;

    Weight(String label) {
      this.label = label;
    }

    /** The word that stands in a message. */
    public String label() {
      return label;
    }
  }

  /** A problem that stops the run. */
  public static Problem error(Place place, String fault, String remedy) {
    return new Problem("", Weight.ERROR, place, fault, remedy);
  }

  /** A problem that is only listed. */
  public static Problem warning(Place place, String fault, String remedy) {
    return new Problem("", Weight.WARNING, place, fault, remedy);
  }

  /** The same problem at another place. */
  public Problem at(Place otherPlace) {
    return new Problem(code, weight, otherPlace, fault, remedy);
  }

  /** The same problem, its fault followed by a note in brackets. */
  public Problem withNote(String note) {
    return new Problem(code, weight, place, fault + "（" + note + "）", remedy);
  }

  /** Whether the run has to stop. */
  public boolean stops() {
    return weight == Weight.ERROR;
  }

  /** The message as a clerk reads it: {@code file:line:column: 错误：fault。remedy。}. */
  @Override
  public String toString() {
    return place + ": " + weight.label() + "：" + fault + "。" + remedy + "。";
  }
}
