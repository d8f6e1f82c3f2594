package viva.interview.word;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Which words there are, by channel.
public record Forms(Set<String> pairs, Set<String> singles) {
  public Forms {
    pairs = Set.copyOf(pairs);
    singles = Set.copyOf(singles);
  }

  /// The words of some tokens.
  public static Forms of(Tokens tokens) {
    return new Forms(set(tokens.pairs()), set(tokens.singles()));
  }

  /// All words of several.
  public static Forms all(Collection<Forms> several) {
    var pairs = new HashSet<String>();
    var singles = new HashSet<String>();
    for (var forms : several) {
      pairs.addAll(forms.pairs);
      singles.addAll(forms.singles);
    }
    return new Forms(pairs, singles);
  }

  /// Those of these that are among others.
  public Forms among(Forms others) {
    return new Forms(both(pairs, others.pairs), both(singles, others.singles));
  }

  private static Set<String> both(Set<String> these, Set<String> others) {
    var both = new HashSet<String>();
    for (var form : these) if (others.contains(form)) both.add(form);
    return both;
  }

  /// The words of one channel.
  public Set<String> of(Channel channel) {
    return channel == Channel.PAIRS ? pairs : singles;
  }

  private static Set<String> set(List<Token> tokens) {
    return tokens.stream().map(Token::form).collect(Collectors.toSet());
  }
}
