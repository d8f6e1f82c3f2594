package viva.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import viva.cli.Commands;
import viva.content.BuiltIn;
import viva.store.Library;

/// Notes of our own words for tests of mock interviews, in a library without any other card.
final class MockNotes {
  private static final String CHINESE =
      """
      # 推理

      ## 为什么增量解码时只缓存 K 和 V，而不缓存 Q？

      - **历史查询不再用到**：前面词元的输出早已算完，因果掩码保证它们不会改变。
      - **键和值每步都要用**：不缓存就得对整个前缀重算投影，每步代价从 $O(td)$ 变回 $O(td^2)$。
      - **代价是显存**：每个词元占 $2\\,n_{layer}\\,n_{kv}\\,d_{head}$ 个数。

      ## 什么是连续批处理？

      - **按步调度**：每一步解码之后都可以换入新请求。
      - **提高利用率**：短请求不必等待同一批里最长的请求。

      # 训练

      ## 解释 ZeRO 的三个阶段各切分什么。

      三个阶段逐步切分训练状态。混合精度 Adam 每个参数占 16 字节。

      - **阶段 1**：切分优化器状态。
      - **阶段 2**：再切分梯度。
      - **阶段 3**：再切分参数，通信量升到 $3\\Phi$。

      $$M_3=\\frac{16\\Phi}{N_d}$$

      ## 混合精度训练为什么要做损失缩放？

      - **梯度太小**：半精度里小于 $2^{-24}$ 的梯度会变成零。
      - **先放大再还原**：反向传播前把损失乘以一个大数，更新前再除回来。
      """;

  private static final String ENGLISH =
      """
      # Inference

      ## Why does decoding cache K and V but not Q?

      - **Old queries are never used again**: the outputs of earlier tokens are done.
      - **Keys and values are needed at every step**: without a cache the whole prefix is projected anew.
      - **The price is memory**: each token keeps $2\\,n_{layer}\\,n_{kv}\\,d_{head}$ numbers.

      ## What is continuous batching?

      - **Scheduling by step**: after each decoding step new requests can enter the batch.
      - **Better use of the machine**: short requests need not wait for the longest of a batch.

      # Training

      ## What do the three stages of ZeRO split?

      - **Stage 1**: splits the optimizer states.
      - **Stage 2**: splits the gradients as well.
      - **Stage 3**: splits the parameters as well, at the price of more communication.

      ## Why is the loss scaled in mixed precision?

      - **Small gradients vanish**: half precision turns those below $2^{-24}$ into zero.
      - **Scale up, then back**: the loss is multiplied before the backward pass and divided before the update.
      """;

  private MockNotes() {}

  static String of(Locale locale) {
    return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
  }

  /// An answer to the question on the screen: some of its points, some not, one the wrong way
  /// round.
  static String answer(String screen, boolean chinese) {
    if (screen.contains("ZeRO"))
      return chinese
          ? "ZeRO 是零冗余优化器。第一阶段切分优化器状态，第二阶段再切分梯度，第三阶段切分激活值。"
          : "ZeRO removes redundancy. Stage 1 splits the optimizer states, stage 2 the gradients"
              + " too.";
    if (screen.contains("K"))
      return chinese
          ? "因为历史查询不会再用到，前面词元的输出早已算完。键和值每一步都要用，不缓存就要重算整个前缀。"
          : "Old queries are never used again, and keys and values are needed at every step.";
    return chinese ? "按步调度，每一步都可以换入新请求。" : "Small gradients vanish in half precision.";
  }

  /// A library with these notes only.
  static Path library(Path folder, Locale locale, Instant at) {
    try {
      var notes = Files.writeString(folder.resolve("notes.md"), of(locale));
      var library = folder.resolve("library.db");
      try (var fresh = Library.open(library)) {
        fresh.setting("builtin", Integer.toHexString(BuiltIn.documents("zh").hashCode()));
      }
      Commands.run(library, locale, at, "import", notes.toString());
      return library;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
