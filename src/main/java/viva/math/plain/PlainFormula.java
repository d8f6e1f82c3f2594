package viva.math.plain;

import viva.math.token.Refusal;

/// Formulas as a line of text: `\frac{QK^\top}{\sqrt{d_k}}` is QKᵀ/√dₖ.
public final class PlainFormula {
  /// In characters, as [viva.math.Formulas] has it.
  private static final int LONGEST = 10_000;

  private PlainFormula() {}

  /// Never throws: what cannot be read, or is too long to be read in a line, stays as it is.
  ///
  /// @param tex what stands between the delimiters
  public static String of(String tex) {
    if (tex.length() > LONGEST) return tex;
    try {
      return new Reader(tex).read();
    } catch (Refusal refusal) {
      return tex.strip();
    }
  }
}
