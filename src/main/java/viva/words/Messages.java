package viva.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of one language, from `messages.properties` (English) and `messages_zh.properties`.
public final class Messages {
  private final Locale locale;
  private final ResourceBundle bundle;

  private Messages(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "viva.words.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /// The words of a language: Chinese for `zh` of any country, else English.
  public static Messages of(Locale locale) {
    return new Messages(
        locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
  }

  /// The language these words are in.
  public Locale locale() {
    return locale;
  }

  public ResourceBundle bundle() {
    return bundle;
  }

  /// The words under a key, with values in their places; MissingResourceException for an unknown
  /// key. Numbers are rounded half up, as they are written in tens, and have a true minus.
  public String say(String key, Object... values) {
    var words = new MessageFormat(bundle.getString(key), locale);
    for (var format : words.getFormats())
      if (format instanceof DecimalFormat numbers) {
        numbers.setRoundingMode(RoundingMode.HALF_UP);
        var signs = numbers.getDecimalFormatSymbols();
        signs.setMinusSign('−');
        numbers.setDecimalFormatSymbols(signs);
      }
    return words.format(Arrays.stream(values).map(Messages::inTens).toArray());
  }

  /// What has no exact double, such as 0.425, is that number again.
  private static Object inTens(Object value) {
    return value instanceof Double number && Double.isFinite(number)
        ? BigDecimal.valueOf(number)
        : value;
  }
}
