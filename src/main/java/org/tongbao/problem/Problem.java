package org.tongbao.problem;

/**
 * A problem of the user's input or template. It is not a fault of the program, so it has no stack
 * trace.
 *
 * @param code {@link Message#code}, e.g. {@code unknown-region}
 * @param weight whether the run stops
 * @param place where it is
 * @param fault what is wrong, a Chinese sentence without its full stop
 * @param remedy what would be right, a Chinese sentence without its full stop
 */
public record Problem(String code, Weight weight, Place place, String fault, String remedy) {

  /** Whether a problem stops the run. */
  public enum Weight {
    /** The run stops; nothing is generated. */
    ERROR("错误"),
    /** The run continues and lists it. */
    WARNING("提醒");

    private final String label;

    Weight(String label) {
      this.label = label;
    }

    /** The word in printed messages. */
    public String label() {
      return label;
    }
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

  /** The printed message: {@code file:line:column: 错误：fault。remedy。}. */
  @Override
  public String toString() {
    return place + ": " + weight.label() + "：" + fault + "。" + remedy + "。";
  }
}
