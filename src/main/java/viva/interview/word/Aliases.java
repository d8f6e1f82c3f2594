package viva.interview.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The ways in which the field writes its terms: Chinese and English names, short and long ones.
///
/// Written as lines of names with ` = ` between; what follows a `#` is a comment.
public final class Aliases {
  private static final Aliases STANDARD = of(resource("aliases.txt"));

  /// The name of the group of each squeezed form.
  private final Map<String, String> groups;

  private final Node root = new Node();

  private Aliases(Map<String, String> groups) {
    this.groups = Map.copyOf(groups);
    groups.forEach(root::add);
  }

  /// The list that comes with Viva.
  public static Aliases standard() {
    return STANDARD;
  }

  /// Reads a list; lines with fewer than two names say nothing.
  public static Aliases of(String lines) {
    return new Aliases(Map.of()).with(pairs(lines));
  }

  /// The pairs of a list: each name with the first of its line.
  public static List<AliasPair> pairs(String lines) {
    var pairs = new ArrayList<AliasPair>();
    for (var line : lines.lines().toList()) {
      var names = line.replaceFirst("#.*", "").split("=", -1);
      var first = names[0].strip();
      for (int i = 1; i < names.length; i++) {
        var other = names[i].strip();
        if (!first.isEmpty() && !other.isEmpty()) pairs.add(new AliasPair(first, other));
      }
    }
    return pairs;
  }

  /// These and more. A pair of terms that have other names already makes all of them one.
  public Aliases with(Collection<AliasPair> pairs) {
    var all = new HashMap<>(groups);
    for (var pair : pairs) {
      var one = squeezed(pair.one());
      var other = squeezed(pair.other());
      if (one.isEmpty() || other.isEmpty()) continue;
      var group = all.computeIfAbsent(one, f -> f);
      var old = all.put(other, group);
      if (old != null && !old.equals(group)) all.replaceAll((_, g) -> g.equals(old) ? group : g);
    }
    return new Aliases(all);
  }

  /// These and pairs that nobody has looked at: one that would make two known terms the same is
  /// left out.
  public Aliases withFound(Collection<AliasPair> pairs) {
    var fresh = new ArrayList<AliasPair>();
    for (var pair : pairs) {
      boolean known = groups.containsKey(squeezed(pair.one()));
      if (!known || !groups.containsKey(squeezed(pair.other()))) fresh.add(pair);
    }
    return fresh.isEmpty() ? this : with(fresh);
  }

  /// A term found in a text.
  public record Match(String group, int end) {}

  /// The longest term that begins here; nothing is a match with an end where it began.
  public Match longest(String text, int start) {
    var found = new Match("", start);
    if (Latin.in(text, start) && Latin.in(text, start - 1)) return found;
    var node = root;
    for (int i = start; i < text.length() && i - start < 60; i++) {
      char c = text.charAt(i);
      if (c == ' ' && i > start) continue;
      var next = node.next.get(c);
      if (next == null) break;
      node = next;
      int end = i + 1;
      if (!node.group.isEmpty()) {
        if (!Latin.in(text, i) || !Latin.in(text, end)) found = new Match(node.group, end);
        else if (text.charAt(end) == 's' && !Latin.in(text, end + 1)) {
          found = new Match(node.group, end + 1);
        }
      }
    }
    return found;
  }

  private static String squeezed(String name) {
    return Spelling.of(name).text().replace(" ", "");
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(Aliases.class.getResourceAsStream("/viva/interview/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Where the forms that begin alike go on.
  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>();
    private String group = "";

    private void add(String form, String name) {
      var node = this;
      for (char c : form.toCharArray()) node = node.next.computeIfAbsent(c, _ -> new Node());
      node.group = name;
    }
  }
}
