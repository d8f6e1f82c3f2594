package viva.ui.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import viva.markup.Block;
import viva.ui.markup.SelectionLayer.Segment;

/// Source code with its keywords in colour, a button to copy it, and lines that are never broken.
final class CodeView {
  /// Lines that are drawn together.
  private static final int CHUNK = 40;

  private static final double FIRST = 1200;
  private static final double LEADING = 3;

  /// The height of a line in text sizes, near enough where a line is out of sight.
  private static final double LINE = 0.85 * 1.17;

  private final Block.Code code;
  private final int passage;
  private final DrawingContext context;
  private final Consumer<Segment> segments;
  private final List<String> lines;
  private final Highlighter highlighter;
  private final int[] starts;

  /// @param segments told each piece that can be selected
  CodeView(int passage, Block.Code code, DrawingContext context, Consumer<Segment> segments) {
    this.code = code;
    this.passage = passage;
    this.context = context;
    this.segments = segments;
    this.lines = List.of(code.text().split("\n", -1));
    this.highlighter = new Highlighter(code.language(), lines);
    this.starts = new int[lines.size()];
    for (int i = 1; i < starts.length; i++)
      starts[i] = starts[i - 1] + lines.get(i - 1).length() + 1;
  }

  Region node() {
    var slots = new ArrayList<LazyColumn.Slot>();
    for (int from = 0; from < lines.size(); from += CHUNK) {
      int first = from;
      int last = Math.min(lines.size(), from + CHUNK);
      slots.add(
          new LazyColumn.Slot(
              LEADING,
              _ -> (last - first) * (context.size() * LINE + LEADING),
              () -> chunk(first, last)));
    }
    var body = new Sideways(new LazyColumn(slots, FIRST), code.text(), Pos.TOP_LEFT, _ -> {});
    var box = new VBox(2, head(), body);
    box.getStyleClass().add("md-block-code");
    return box;
  }

  private HBox head() {
    var language = new Label(code.language().toUpperCase(Locale.ROOT));
    language.getStyleClass().add("md-caption");
    var copy = new Button(context.say("code.copy"));
    copy.getStyleClass().addAll("quiet", "md-copy");
    copy.setOnAction(
        _ -> {
          var content = new ClipboardContent();
          content.putString(code.text());
          Clipboard.getSystemClipboard().setContent(content);
          copy.setText(context.say("code.copied"));
        });
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    var head = new HBox(language, spring, copy);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private Region chunk(int first, int last) {
    var flow = new Flow(passage, starts[first]);
    flow.setLineSpacing(LEADING);
    flow.setMinWidth(Region.USE_PREF_SIZE);
    for (int i = first; i < last; i++) {
      if (i > first) flow.add(text("\n", ""));
      for (var piece : highlighter.line(i)) flow.add(text(piece.text(), piece.style()));
    }
    segments.accept(flow);
    return flow;
  }

  private static Text text(String text, String style) {
    var node = new Text(text);
    node.getStyleClass().addAll("md-ink", "md-mono");
    if (!style.isEmpty()) node.getStyleClass().add(style);
    return node;
  }
}
