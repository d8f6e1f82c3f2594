package viva.ui.review;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import viva.card.mock.CheckedPoint;

/// The learner's own words with what was found in them lying on coloured paper.
final class QuotedText extends TextFlow {
  private final Text words = new Text();
  private List<Quote> quotes = List.of();

  /// A stretch of the words.
  ///
  /// @param style the class of its paper
  record Quote(CheckedPoint.Quote span, String style) {}

  /// @param copy the word for copying
  QuotedText(String text, String copy) {
    words.setText(text);
    words.getStyleClass().add("md-ink");
    getStyleClass().add("quoted");
    getChildren().add(words);
    var item = new MenuItem(copy);
    item.setOnAction(
        _ -> {
          var content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
    var menu = new ContextMenu(item);
    setOnContextMenuRequested(e -> menu.show(this, e.getScreenX(), e.getScreenY()));
  }

  /// Lays paper under some stretches and takes all other paper away.
  void quote(List<Quote> stretches) {
    quotes = List.copyOf(stretches);
    getChildren().setAll(words);
    for (var quote : quotes) {
      var paper = new Path();
      paper.setManaged(false);
      paper.setMouseTransparent(true);
      paper.getStyleClass().addAll("quote-paper", quote.style());
      getChildren().add(getChildren().size() - 1, paper);
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    int length = words.getText().length();
    for (int i = 0; i < quotes.size(); i++) {
      var span = quotes.get(i).span();
      var shape = getRangeShape(Math.min(span.from(), length), Math.min(span.to(), length), false);
      ((Path) getChildren().get(i)).getElements().setAll(shape);
    }
  }
}
