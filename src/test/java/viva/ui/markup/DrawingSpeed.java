package viva.ui.markup;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import viva.markup.Markdown;
import viva.ui.Fx;

/// Measures how long documents take to be drawn, in wall time and in the screen thread's own CPU
/// time, which the load of a shared machine changes less.
final class DrawingSpeed {
  private static final String CARD =
      "### 什么是注意力？\n\n"
          + IntStream.range(0, 15)
              .mapToObj(
                  i ->
                      "- 第"
                          + i
                          + "点：$\\mathrm{softmax}\\left(\\frac{Q_{"
                          + i
                          + "}K^T}{\\sqrt{d_k}}\\right)V$ 的**含义：**说明")
              .collect(Collectors.joining("\n"))
          + "\n\n$$\n\\mathcal{L}=-\\frac{1}{N}\\sum_{i=1}^{N} y_i\\log\\hat{y}_i\n$$\n\n"
          + "其中 $\\hat y_i$ 是预测。\n\n```python\ndef f(x):\n    return x\n```\n";

  private DrawingSpeed() {}

  static void main(String[] args) {
    Fx.run(() -> {});
    Page.FORMULAS.warmUp();
    System.out.println("cold first card: " + once(CARD));
    measure("warm card of 17 formulas", CARD, 30);
    prepared(30);
    var big = big();
    System.out.println("large answer: " + big.length() / 1000 + " K characters");
    measure("large answer: parse, draw what is in sight, layout, paint", big, 7);
    scroll(big);
    memory();
    Platform.exit();
  }

  private static void measure(String what, String markdown, int times) {
    var wall = new double[times];
    var cpu = new double[times];
    for (int i = 0; i < times; i++) {
      var taken = once(markdown);
      wall[i] = taken.wall;
      cpu[i] = taken.cpu;
    }
    print(what, wall, cpu);
  }

  private static void print(String what, double[] wall, double[] cpu) {
    Arrays.sort(wall);
    Arrays.sort(cpu);
    int times = wall.length;
    System.out.printf(
        "%s: wall %.0f ms, CPU %.0f ms (medians of %d)%n",
        what, wall[times / 2], cpu[times / 2], times);
  }

  private record Taken(double wall, double cpu) {
    @Override
    public String toString() {
      return "wall %.0f ms, CPU %.0f ms".formatted(wall, cpu);
    }
  }

  /// From the text to a painted window.
  private static Taken once(String markdown) {
    try (var page = Page.of("…", Path.of("."), 760, 800, false)) {
      return timed(
          () -> {
            var document = DocumentView.of(Markdown.parse(markdown), page.context());
            ((Pane) page.scroll.getContent()).getChildren().setAll(document);
            return paint(page.scroll.getScene());
          });
    }
  }

  /// What a frame does: the style and the layout of what has changed, and the picture.
  private static Object paint(Scene scene) {
    return scene.snapshot(null);
  }

  /// The next card, drawn behind the one that is read as the study screen does, only has to be
  /// shown.
  private static void prepared(int times) {
    try (var page = Page.of("…", Path.of("."), 760, 800, false)) {
      var paper = (Pane) page.scroll.getContent();
      var wall = new double[times];
      var cpu = new double[times];
      for (int i = 0; i < times; i++) {
        var next =
            Fx.on(
                () -> {
                  var document = DocumentView.of(Markdown.parse(CARD), page.context());
                  document.setVisible(false);
                  paper.getChildren().addFirst(document);
                  paint(page.scroll.getScene());
                  return document;
                });
        var taken =
            timed(
                () -> {
                  next.setVisible(true);
                  paper.getChildren().setAll(next);
                  return paint(page.scroll.getScene());
                });
        wall[i] = taken.wall;
        cpu[i] = taken.cpu;
      }
      print("the same, prepared behind the card before", wall, cpu);
    }
  }

  private static void scroll(String markdown) {
    try (var page = Page.of(markdown, Path.of("."), 760, 800, false)) {
      var wall = new double[200];
      var cpu = new double[200];
      for (int i = 0; i < 200; i++) {
        double to = i / 199.0;
        var taken =
            timed(
                () -> {
                  page.scroll.setVvalue(to);
                  return paint(page.scroll.getScene());
                });
        wall[i] = taken.wall;
        cpu[i] = taken.cpu;
      }
      Arrays.sort(wall);
      Arrays.sort(cpu);
      System.out.printf(
          "scrolling through it in 200 steps, each painted: wall p50 %.0f p95 %.0f max %.0f ms; CPU"
              + " p50 %.0f p95 %.0f max %.0f ms%n",
          wall[100], wall[190], wall[199], cpu[100], cpu[190], cpu[199]);
    }
  }

  private static void memory() {
    var many =
        IntStream.range(0, 600)
            .mapToObj(
                i -> "- $\\mathrm{softmax}\\left(\\frac{Q_{" + i + "}K^T}{\\sqrt{d_k}}\\right)V$")
            .collect(Collectors.joining("\n"));
    long before = used();
    try (var page = Page.of(many, Path.of("."), 760, 800, false)) {
      for (int i = 0; i <= 60; i++) {
        double to = i / 60.0;
        Fx.run(
            () -> {
              page.scroll.setVvalue(to);
              paint(page.scroll.getScene());
            });
      }
      System.out.printf("600 formulas shown: %.1f MiB of heap%n", (used() - before) / 1048576.0);
    }
  }

  private static long used() {
    for (int i = 0; i < 4; i++) System.gc();
    var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    return heap.getUsed();
  }

  private static Taken timed(Callable<?> work) {
    return Fx.on(
        () -> {
          var threads = ManagementFactory.getThreadMXBean();
          long cpu = threads.getCurrentThreadCpuTime();
          long wall = System.nanoTime();
          work.call();
          return new Taken(
              (System.nanoTime() - wall) / 1e6, (threads.getCurrentThreadCpuTime() - cpu) / 1e6);
        });
  }

  /// 300 KB with 500 formulas, a table of 200 rows and 5,000 lines of code.
  private static String big() {
    var text = new StringBuilder();
    for (int i = 0; i < 150; i++)
      text.append("第")
          .append(i)
          .append("段，")
          .append("这里是一段比较长的中文说明文字，".repeat(6))
          .append("公式 $\\frac{a_{")
          .append(i)
          .append("}}{b}$ 与 $\\sqrt{x_")
          .append(i)
          .append("}$。\n\n");
    text.append("| 名 | 值 | 式 |\n|---|---|---|\n");
    for (int i = 0; i < 200; i++)
      text.append("| 行 ").append(i).append(" | 值 | $x_{").append(i).append("}^2$ |\n");
    text.append("\n```java\n");
    for (int i = 0; i < 5000; i++)
      text.append("int v").append(i).append(" = ").append(i).append("; // 注释\n");
    return text.append("```\n\n末尾。\n").toString();
  }
}
