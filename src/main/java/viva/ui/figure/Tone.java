package viva.ui.figure;

import java.util.Locale;

/// How a series looks; each tone has a colour by the style sheet and a texture of its own, so that
/// none is told from another by colour alone.
public enum Tone {
  ACCENT(Texture.PLAIN),
  /// The second of two series.
  SECOND(Texture.RISING),
  /// What counts less, and what is only for comparison.
  SOFT(Texture.PLAIN),
  AGAIN(Texture.PLAIN),
  HARD(Texture.RISING),
  GOOD(Texture.LEVEL),
  EASY(Texture.FALLING),
  /// Cards not yet learned.
  LEARNING(Texture.RISING),
  /// Cards with short intervals.
  YOUNG(Texture.LEVEL),
  /// Cards with long intervals.
  MATURE(Texture.PLAIN);

  private final Texture texture;

  /// Lines over a filled shape.
  public enum Texture {
    PLAIN,
    LEVEL,
    RISING,
    FALLING
  }

  Tone(Texture texture) {
    this.texture = texture;
  }

  /// What lies over its filled shapes.
  public Texture texture() {
    return texture;
  }

  /// The style class.
  public String style() {
    return "tone-" + name().toLowerCase(Locale.ROOT);
  }
}
