package viva.math;

import java.util.concurrent.locks.ReentrantLock;
import viva.math.tex.Rewriter;
import viva.math.token.Refusal;

/// Draws formulas, and keeps what it has drawn. May be called from any thread: layout is one at a
/// time, but who asks for a formula that is kept never waits for one that is being laid out.
public final class Formulas {
  /// In characters; the longest formula of the corpora has 3,100.
  private static final int LONGEST = 10_000;

  /// Of a reason, which may quote a source of any length.
  private static final int LONGEST_REASON = 120;

  private static final Shape TOO_LONG = new Shape.Refused("longer than " + LONGEST + " characters");

  private final ReentrantLock layout = new ReentrantLock();
  private final Engine engine = new Engine();
  private final Kept kept = new Kept();

  private Formulas() {}

  public static Formulas create() {
    // before anything touches AWT: its window system must not wake beside the screen's
    if (System.getProperty("java.awt.headless") == null)
      System.setProperty("java.awt.headless", "true");
    return new Formulas();
  }

  /// Never throws: what cannot be drawn is [Shape.Refused].
  ///
  /// @param tex what stands between the delimiters
  /// @param display whether it stands on lines of its own, with room for large operators
  public Shape shape(String tex, boolean display) {
    if (tex.length() > LONGEST) return TOO_LONG;
    return kept.find(tex, display).orElseGet(() -> layOut(tex, display));
  }

  /// Loads classes and fonts, which takes half a second: for a thread nobody waits for.
  public void warmUp() {
    shape("\\left(\\frac{a}{b}\\right)^2=\\sqrt{\\sum_{i=1}^{n}\\hat{x}_i}", true);
    shape("\\begin{cases}\\alpha&\\text{若 }x>0\\\\ \\mathbf{0}\\end{cases}", true);
  }

  private Shape layOut(String tex, boolean display) {
    layout.lock();
    try {
      return kept.find(tex, display).orElseGet(() -> kept.keep(tex, display, draw(tex, display)));
    } finally {
      layout.unlock();
    }
  }

  private Shape draw(String tex, boolean display) {
    try {
      return engine.lay(Rewriter.rewrite(tex, display), display);
    } catch (Refusal refusal) {
      return refused(String.valueOf(refusal.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      // the engine's own words: it is a guest, and a card must open whatever it does
      var words = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      return refused("the layout engine cannot draw it: " + words);
    }
  }

  private static Shape refused(String reason) {
    return new Shape.Refused(
        reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + "…" : reason);
  }
}
