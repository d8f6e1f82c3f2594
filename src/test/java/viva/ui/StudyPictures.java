package viva.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import viva.card.CardId;
import viva.content.BuiltIn;
import viva.fsrs.SchedulerConfig;
import viva.store.Library;
import viva.study.Pick;
import viva.study.Scope;
import viva.study.What;
import viva.ui.kit.Place;

/// Draws what the study desk shows only now and then (wide formulas and tables, a missing image, a
/// question without an answer, a break, the end, a drill left open) and what stands where the
/// library cannot be opened: `StudyPictures FOLDER [LANGUAGE-THEME-WIDTH...]`.
final class StudyPictures {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

  private static final String NOTES =
      """
      # 训练大模型

      ### Adam 的更新公式完整写出来是什么？
      $$\\theta_{t+1}=\\theta_t-\\eta\\,\\frac{\\hat m_t}{\\sqrt{\\hat v_t}+\\epsilon},\\qquad \
      \\hat m_t=\\frac{\\beta_1 m_{t-1}+(1-\\beta_1)g_t}{1-\\beta_1^t},\\qquad \
      \\hat v_t=\\frac{\\beta_2 v_{t-1}+(1-\\beta_2)g_t^2}{1-\\beta_2^t},\\qquad \
      g_t=\\nabla_\\theta\\mathcal L(\\theta_t)+\\lambda\\theta_t$$

      | 优化器 | 每个参数的状态 | 显存（70 亿参数） | 收敛速度 | 学习率是否敏感 | 适合的规模 | 常见的坑 |
      |---|---|---|---|---|---|---|
      | SGD + 动量 | 一阶动量 | 28 GB | 慢 | 非常敏感 | 小模型 | 学习率要仔细预热 |
      | AdamW | 一阶、二阶动量 | 56 GB | 快 | 不太敏感 | 任意规模 | 权重衰减要与梯度解耦 |
      | Adafactor | 分解后的二阶动量 | 约 1 GB | 较快 | 不太敏感 | 很大的模型 | 低秩近似会损失精度 |

      ```python
      def step(theta, m, v, g, t, lr=3e-4, b1=0.9, b2=0.95, eps=1e-8, weight_decay=0.1):
          m, v = b1 * m + (1 - b1) * g, b2 * v + (1 - b2) * g * g
          return theta - lr * ((m / (1 - b1**t)) / ((v / (1 - b2**t)) ** 0.5 + eps) + weight_decay * theta)
      ```

      ### 流水线并行的气泡长什么样？
      每一段都要等前一段的结果，空等的部分就是气泡：

      ![四段流水线的时间线，空白处是气泡](images/bubbles.png)

      微批次越多，气泡所占的比例越小。

      ### 混合精度训练里，为什么要做损失缩放？

      ### 什么是梯度累积？
      把几个小批次的梯度加起来，再更新一次参数。
      """;

  private StudyPictures() {}

  static void main(String[] args) throws IOException, SQLException {
    Way.each(
        args,
        (way, folder, out) -> {
          draw(way, folder, out);
          refused(way, folder, out.resolve("refused.png"));
        });
  }

  private static void draw(Way way, Path folder, Path out) throws IOException {
    var file = folder.resolve("library.db");
    try (var library = Library.open(file)) {
      // a first step that is long enough for a break before it
      library
          .history()
          .putInForce(
              SchedulerConfig.DEFAULT.text().replace("learning=60,600", "learning=1800"), NOW);
      library.setting("builtin", Integer.toHexString(BuiltIn.documents("zh").hashCode()));
    }
    var notes = Files.writeString(folder.resolve("training.md"), NOTES);
    var read = new Place.Import(List.of(notes));
    try (var desk = way.open(file, new Place.Home(), NOW)) {
      desk.picture(out.resolve("home-empty.png"));
      desk.go(read);
      desk.press("#import-keep");
      desk.waitFor(".notice");
      cards(desk, file, out);
      breaks(desk, out);
    }
  }

  private static void cards(OpenDesk desk, Path file, Path out) {
    var names = Map.of("Adam", "wide", "流水线", "image", "混合精度", "unanswered");
    for (var of : List.of("Adam", "流水线", "混合精度")) {
      desk.go(new Place.Study(What.cards(List.of(card(file, of)))));
      desk.waitForText(of);
      desk.press(".reveal");
      desk.waitFor("#rate-good");
      desk.picture(out.resolve("study-" + names.get(of) + ".png"));
    }
    desk.key(KeyCode.F11);
    desk.picture(out.resolve("study-alone.png"));
    desk.key(KeyCode.F11);
    Fx.run(
        () -> {
          if (desk.find("#study-menu") instanceof MenuButton menu) menu.show();
        });
    desk.picture(out.resolve("study-menu.png"));
    desk.key(KeyCode.ESCAPE);
    desk.key(KeyCode.S);
    desk.waitFor(".notice");
    desk.picture(out.resolve("study-suspended.png"));
  }

  /// A drill that was left, the break before a learning step, and the end.
  private static void breaks(OpenDesk desk, Path out) {
    desk.go(new Place.Study(What.of(new Scope.Everything(), Pick.NEW)));
    answer(desk, KeyCode.DIGIT4);
    desk.go(new Place.Home());
    desk.waitFor("#go-on");
    desk.picture(out.resolve("home-open.png"));
    desk.go(new Place.Study(What.DUE));
    for (int i = 0; i < 2; i++) answer(desk, KeyCode.DIGIT1);
    desk.waitFor("#study-home");
    desk.picture(out.resolve("study-break.png"));
    desk.now.set(NOW.plus(Duration.ofDays(1)));
    desk.go(new Place.Study(What.DUE));
    for (int i = 0; i < 2; i++) answer(desk, KeyCode.DIGIT4);
    desk.waitFor("#study-home");
    desk.picture(out.resolve("study-end.png"));
    desk.go(new Place.Home());
    desk.waitFor("#home");
    desk.picture(out.resolve("home-done.png"));
  }

  private static void answer(OpenDesk desk, KeyCode rating) {
    desk.press(".reveal");
    desk.waitFor("#rate-good");
    desk.key(rating);
    Fx.until("the answer is kept", () -> desk.find("#rate-good") == null);
  }

  private static CardId card(Path file, String words) {
    try (var library = Library.open(file)) {
      return library.cards().stream()
          .filter(c -> c.card().question().contains(words))
          .findFirst()
          .orElseThrow()
          .id();
    }
  }

  /// A folder cannot be opened as a library.
  private static void refused(Way way, Path folder, Path picture) {
    try (var desk = OpenDesk.refused(folder, way.locale(), NOW)) {
      desk.picture(picture);
    }
  }
}
