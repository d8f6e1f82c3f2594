package viva.ui.library;

import static org.assertj.core.api.Assertions.assertThat;
import static viva.ui.library.Column.ADDED;
import static viva.ui.library.Column.DUE;
import static viva.ui.library.Column.QUESTION;
import static viva.ui.library.Column.RECALL;
import static viva.ui.library.Column.STABILITY;
import static viva.ui.library.Column.STATE;
import static viva.ui.library.Column.TOPIC;

import org.junit.jupiter.api.Test;

/// Which columns the library's table shows, and what is kept of that.
class LayoutTest {
  /// In the smallest window there is, and in a large one.
  private static final double LITTLE = 570;

  private static final double MUCH = 900;

  @Test
  void numbersGiveWayToTheQuestionWhereThereIsLittleRoom() {
    var usual = Layout.usual();
    assertThat(usual.shown(LITTLE)).containsExactly(QUESTION, TOPIC, STATE, DUE);
    assertThat(usual.shown(650)).containsExactly(QUESTION, TOPIC, STATE, DUE, STABILITY);
    assertThat(usual.shown(MUCH)).containsExactly(QUESTION, TOPIC, STATE, DUE, STABILITY, RECALL);
  }

  @Test
  void whatTheLearnerHasShownStaysAndWhatHeHasHiddenMakesRoom() {
    assertThat(Layout.usual().with(RECALL, true).shown(LITTLE))
        .containsExactly(QUESTION, TOPIC, STATE, DUE, RECALL);
    assertThat(Layout.usual().with(ADDED, true).shown(650)).contains(STABILITY, ADDED);
    assertThat(Layout.usual().with(TOPIC, false).shown(LITTLE))
        .containsExactly(QUESTION, STATE, DUE, STABILITY);
    assertThat(Layout.usual().with(RECALL, true).with(RECALL, false).shown(MUCH))
        .doesNotContain(RECALL);
  }

  @Test
  void aColumnThatTheCardsAreOrderedByIsAlwaysSeen() {
    assertThat(Layout.read(">RECALL").shown(LITTLE)).contains(RECALL);
  }

  @Test
  void anArrangementIsReadAsItWasKept() {
    var arranged = Layout.usual().with(RECALL, true).with(TOPIC, false);
    assertThat(Layout.read(arranged.text()).text()).isEqualTo(arranged.text());
    assertThat(arranged.text()).contains(" +RECALL ").contains(" -TOPIC ");
    assertThat(Layout.read("TOPIC=180 -DUE=90").text())
        .startsWith("QUESTION TOPIC=180 STATE -DUE=90");
    assertThat(Layout.read("?SIZE=1 QUESTION=x").text()).isEqualTo(Layout.read("<").text());
  }
}
