package viva.markup;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A piece of a text in which tags of HTML still stand among what has been read.
sealed interface Tagged {

  /// A piece of a line.
  record Piece(Inline inline) implements Tagged {}

  /// A block that needs no more reading.
  record Whole(Block block) implements Tagged {}

  /// The end of one paragraph and the start of another.
  record Gap() implements Tagged {}

  record Mark(HtmlTag tag) implements Tagged {}

  /// For each tag the place of its partner in the list; -1 for all that has none.
  static int[] partners(List<Tagged> list) {
    var partners = new int[list.size()];
    Arrays.fill(partners, -1);
    Map<String, Deque<Integer>> open = new HashMap<>();
    for (int i = 0; i < partners.length; i++) {
      if (!(list.get(i) instanceof Mark(var tag)) || tag.single()) continue;
      var stack = open.computeIfAbsent(tag.name(), name -> new ArrayDeque<>());
      if (!tag.closing()) stack.push(i);
      else if (!stack.isEmpty()) {
        int opener = stack.pop();
        partners[opener] = i;
        partners[i] = opener;
      }
    }
    return partners;
  }
}
