package viva.interview.report;

/// The words of the user's language under their keys; `Messages::say` is one.
public interface Words {
  String say(String key, Object... values);
}
