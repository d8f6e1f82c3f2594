package viva.ui.report;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import viva.card.mock.MockResult;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// The range of a score on a line from 0 to 100 %, and the learner's own guess as a stroke.
final class RangeBar {
  private static final double HEIGHT = 8;
  private static final double TALL = 20;

  private final VBox root;

  RangeBar(Services services, MockResult result) {
    var line = new Line(result);
    var words =
        result.predicted().isPresent()
            ? services.say(
                "mock.letter.bar.guess",
                result.low(),
                result.high(),
                result.score(),
                result.predicted().getAsDouble())
            : services.say("mock.letter.bar", result.low(), result.high(), result.score());
    root = new VBox(4, line, Controls.paragraph(words, "caption"));
  }

  Node root() {
    return root;
  }

  private static final class Line extends Pane {
    private final MockResult result;
    private final Region track = part("track");
    private final Region band = part("band");
    private final Region mean = part("point-mark");
    private final Region guess = part("guess-mark");

    Line(MockResult result) {
      this.result = result;
      getStyleClass().add("range");
      guess.setVisible(result.predicted().isPresent());
      getChildren().addAll(track, band, mean, guess);
    }

    private static Region part(String style) {
      var part = new Region();
      part.getStyleClass().add(style);
      return part;
    }

    @Override
    protected void layoutChildren() {
      double width = getWidth();
      double top = (getHeight() - HEIGHT) / 2;
      track.resizeRelocate(0, top, width, HEIGHT);
      band.resizeRelocate(
          width * result.low(), top, width * (result.high() - result.low()), HEIGHT);
      double at = Math.clamp(width * result.score() - 3, 0, Math.max(0, width - 6));
      mean.resizeRelocate(at, top - 3, 6, HEIGHT + 6);
      guess.resizeRelocate(
          width * result.predicted().orElse(0) - 1, (getHeight() - TALL) / 2, 2, TALL);
    }
  }
}
