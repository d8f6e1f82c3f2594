package viva.ui.card;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;
import viva.words.Dates;

/// Draws a [Recall]: the curve, what is to come in a lighter line, the answers as dots, the target
/// as a rule.
public final class RecallCurve {
  private static final double HEIGHT = 120;
  private static final double ABOVE = 8;

  /// Half the width of a dot.
  private static final double DOT = 5;

  /// The room on the right for what the heights mean.
  private static final double MARGIN = 40;

  /// The height of a line of words there.
  private static final double LINE = 14;

  private final Services services;
  private final Recall recall;
  private final double target;

  /// The recall at the foot of the picture.
  private final double low;

  private final Pane pane = new Pane();

  private RecallCurve(Services services, Recall recall, double target) {
    this.services = services;
    this.recall = recall;
    this.target = target;
    double least =
        recall.pieces().stream()
            .flatMap(p -> p.points().stream())
            .mapToDouble(Recall.Point::recall)
            .min()
            .orElse(0);
    this.low = Math.max(0, Math.floor(Math.min(least, target) * 10 - 0.5) / 10);
    pane.setMinHeight(HEIGHT);
    pane.setPrefHeight(HEIGHT);
    pane.setMinWidth(0);
    pane.getStyleClass().add("recall");
    pane.widthProperty().subscribe(width -> draw(width.doubleValue() - MARGIN));
  }

  /// The curve with its caption.
  ///
  /// @param target the desired retention, between 0 and 1
  public static Node of(Services services, Recall recall, double target) {
    var curve = new RecallCurve(services, recall, target);
    var date = Dates.date(services.messages());
    var offset = services.clock().now().offset();
    var words =
        services.say(
            recall.goesOn() ? "card.curve" : "card.curve.reset",
            recall.from().atOffset(offset).format(date),
            recall.to().atOffset(offset).format(date),
            target);
    curve.pane.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    curve.pane.setAccessibleText(words);
    var box = new VBox(4, curve.pane, Controls.paragraph(words, "caption"));
    box.setId("recall-curve");
    return box;
  }

  /// @param width without the margin
  private void draw(double width) {
    pane.getChildren().clear();
    if (width < 20) return;
    for (var height : new double[] {1, low}) pane.getChildren().add(rule(height, width, "floor"));
    pane.getChildren().add(rule(target, width, "target"));
    double top = y(1);
    double foot = y(low);
    pane.getChildren()
        .addAll(
            label(1, top, width),
            label(target, Math.clamp(y(target), top + LINE, foot - LINE), width),
            label(low, foot, width));
    pane.getChildren().addAll(curves(width));
    for (var mark : recall.marks()) pane.getChildren().add(dot(mark, width));
  }

  /// What lies ahead, and what is over. A new memory begins high above where the old one ended: an
  /// upright line joins them, but where the card was reset between them there was none.
  private List<Path> curves(double width) {
    var past = path("recall-past");
    var future = path("recall-future");
    var end = Instant.MIN;
    for (var piece : recall.pieces()) {
      boolean apart = piece.points().getFirst().at().isAfter(end);
      for (var point : piece.points()) {
        var path = point.at().isAfter(recall.now()) ? future : past;
        if (path.equals(future) && future.getElements().isEmpty() && !past.getElements().isEmpty())
          future.getElements().add(start(past));
        boolean begins = apart || path.getElements().isEmpty();
        double x = x(point.at(), width);
        double y = y(point.recall());
        path.getElements().add(begins ? new MoveTo(x, y) : new LineTo(x, y));
        apart = false;
        end = point.at();
      }
    }
    return List.of(future, past);
  }

  /// In the middle of a row of pixels, so that it covers one row and not half of two.
  private Line rule(double value, double width, String kind) {
    double y = Math.floor(y(value)) + 0.5;
    var rule = new Line(0, y, width, y);
    rule.getStyleClass().add("recall-" + kind);
    return rule;
  }

  /// What a height means, beside its line and flush right.
  private Node label(double value, double y, double width) {
    var label = Controls.label(services.say("percent", value), "axis");
    label.setAlignment(Pos.CENTER_RIGHT);
    label.setPrefSize(MARGIN, LINE);
    label.relocate(width, y - LINE / 2);
    return label;
  }

  private static Path path(String style) {
    var path = new Path();
    path.getStyleClass().add(style);
    return path;
  }

  private static PathElement start(Path past) {
    return past.getElements().getLast() instanceof LineTo line
        ? new MoveTo(line.getX(), line.getY())
        : past.getElements().getLast() instanceof MoveTo move
            ? new MoveTo(move.getX(), move.getY())
            : new MoveTo();
  }

  private Node dot(Recall.Mark mark, double width) {
    var date = Dates.date(services.messages());
    var day = mark.at().atOffset(services.clock().now().offset()).format(date);
    var rating = services.say("rating." + RatingDot.name(mark.rating()));
    var dot = RatingDot.of(mark.rating(), services.say("card.mark", day, rating, mark.recall()));
    dot.relocate(x(mark.at(), width) - DOT, y(mark.recall()) - DOT);
    return dot;
  }

  private double x(Instant at, double width) {
    double whole = Math.max(1, Duration.between(recall.from(), recall.to()).toMillis());
    double inner = width - 2 * DOT;
    return DOT + inner * Duration.between(recall.from(), at).toMillis() / whole;
  }

  private double y(double recall) {
    return ABOVE + (HEIGHT - 2 * ABOVE) * (1 - recall) / (1 - low);
  }
}
