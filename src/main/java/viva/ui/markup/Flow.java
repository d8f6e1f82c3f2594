package viva.ui.markup;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import viva.ui.markup.SelectionLayer.Segment;

/// A paragraph of words and formulas that wraps and can be selected.
final class Flow extends TextFlow implements Segment {
  /// Spaces, and Chinese, which breaks anywhere.
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\u2e80-\uffff]+");

  /// Shorter words, in characters, fit into the narrowest column.
  private static final int LONG = 6;

  private final int passage;
  private final int base;
  private final Path marker = under("md-mark-paper");
  private final Path paper = under("md-code-paper");
  private final Path selection = under("md-selection");
  private final List<int[]> marks = new ArrayList<>();
  private final List<int[]> boxes = new ArrayList<>();
  private final List<FormulaNode> formulas = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private double room = -1;
  private int from;
  private int to;

  /// @param base where in the passage it begins
  Flow(int passage, int base) {
    this.passage = passage;
    this.base = base;
    getStyleClass().add("md-flow");
    getChildren().addAll(marker, paper, selection);
  }

  private static Path under(String style) {
    var path = new Path();
    path.setManaged(false);
    path.setMouseTransparent(true);
    path.getStyleClass().add(style);
    return path;
  }

  void add(Node node) {
    switch (node) {
      case Text text -> words.append(text.getText());
      case FormulaNode formula -> {
        formulas.add(formula);
        words.append('\uFFFC');
      }
      default -> words.append('\uFFFC');
    }
    if (node instanceof Region region && !(node instanceof FormulaNode)) regions.add(region);
    getChildren().add(node);
  }

  /// Gives a line without words the height of one with words; nothing that can be selected.
  void strut() {
    if (words.chars().anyMatch(c -> c != '\uFFFC' && !Character.isWhitespace(c))) return;
    var strut = new Text("\u2060");
    strut.getStyleClass().add("md-ink");
    getChildren().add(strut);
  }

  /// Lays a marker's colour under what was added since.
  void mark(int start) {
    marks.add(new int[] {start, words.length()});
  }

  /// Lays the paper of code under what was added since.
  void box(int start) {
    boxes.add(new int[] {start, words.length()});
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public int passage() {
    return passage;
  }

  @Override
  public int base() {
    return base;
  }

  @Override
  public int length() {
    return words.length();
  }

  @Override
  public int hit(Point2D point) {
    return Math.clamp(getHitInfo(point).getInsertionIndex(), 0, words.length());
  }

  @Override
  public void select(int first, int last) {
    if (first == from && last == to) return;
    from = first;
    to = last;
    paint(selection, List.of(new int[] {from, to}), true);
  }

  @Override
  public int[] word(int offset) {
    var breaks = BreakIterator.getWordInstance();
    breaks.setText(words.toString());
    int at = Math.min(offset, words.length() - 1);
    if (at < 0) return new int[] {0, 0};
    int end = breaks.following(at);
    return new int[] {Math.max(0, breaks.previous()), end};
  }

  /// The width of its widest formula at full size, in pixels; 0 where it has none.
  double widestFormula() {
    return formulas.stream().mapToDouble(FormulaNode::fullWidth).max().orElse(0);
  }

  /// About the width of the longest run of letters that is not to be broken, in pixels.
  double widestWord() {
    double widest = 0;
    for (var node : getChildren())
      if (node instanceof Text text)
        for (var word : BETWEEN_WORDS.split(text.getText(), -1))
          if (word.length() > LONG) {
            var alone = new Text(word);
            alone.setFont(text.getFont());
            widest = Math.max(widest, alone.getLayoutBounds().getWidth());
          }
    return widest;
  }

  @Override
  protected void setWidth(double width) {
    fit(width);
    super.setWidth(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    if (width > 0) fit(width);
    return super.computePrefHeight(width);
  }

  /// A formula in a line cannot be broken: one that is wider than the column is made smaller, and
  /// so is a picture; the words of a placeholder wrap.
  private void fit(double width) {
    if (width == room) return;
    room = width;
    for (var formula : formulas) formula.fit(width, 0);
    for (var region : regions) {
      region.setPrefSize(USE_COMPUTED_SIZE, USE_COMPUTED_SIZE);
      if (region.prefWidth(-1) <= width) continue;
      region.setPrefWidth(width);
      region.setPrefHeight(region.prefHeight(width));
    }
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    paint(marker, marks, false);
    paint(paper, boxes, false);
    paint(selection, List.of(new int[] {from, to}), true);
  }

  private void paint(Path path, List<int[]> ranges, boolean wholeLines) {
    path.getElements().clear();
    for (var range : ranges)
      if (range[0] < range[1])
        path.getElements().addAll(getRangeShape(range[0], range[1], wholeLines));
  }
}
