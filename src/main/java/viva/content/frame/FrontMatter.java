package viva.content.frame;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import viva.content.line.Line;

/// What an author says about a document between `---` lines in front of it, in YAML or JSON.
///
/// @param end        the index of the line behind it; 0 where there is none
/// @param categories where the document belongs, in place of its folders
public record FrontMatter(int end, List<String> tags, List<String> categories) {
  private static final int LONGEST = 200;
  private static final FrontMatter NONE = new FrontMatter(0, List.of(), List.of());

  public static FrontMatter of(List<Line> lines) {
    int start = 0;
    while (start < lines.size() && lines.get(start).blank()) start++;
    if (start >= lines.size() || !lines.get(start).text().stripTrailing().equals("---"))
      return NONE;
    for (int i = start + 1; i < Math.min(lines.size(), start + LONGEST); i++) {
      var text = lines.get(i).text().stripTrailing();
      if (text.equals("---") || text.equals("...")) return read(lines.subList(start + 1, i), i + 1);
      if (text.startsWith("#") && !text.contains(":")) return NONE;
    }
    return NONE;
  }

  private static FrontMatter read(List<Line> lines, int end) {
    var text = String.join("\n", lines.stream().map(Line::text).toList()).strip();
    if (text.startsWith("{")) return json(text, end);
    if (lines.stream().noneMatch(line -> line.text().matches("[\\w\"' -]{1,40}:.*"))) return NONE;
    return new FrontMatter(
        end,
        join(values(lines, "tags"), values(lines, "tag")),
        join(values(lines, "categories"), values(lines, "category")));
  }

  private static FrontMatter json(String text, int end) {
    try {
      var root = JsonMapper.shared().readTree(text);
      return new FrontMatter(end, strings(root, "tags"), strings(root, "categories"));
    } catch (JacksonException e) {
      return new FrontMatter(end, List.of(), List.of());
    }
  }

  private static List<String> strings(JsonNode root, String name) {
    var values = new ArrayList<String>();
    var node = root.path(name);
    if (node.isArray()) node.forEach(v -> values.add(v.asString("")));
    else if (node.isString()) values.add(node.asString());
    values.removeIf(String::isBlank);
    return values;
  }

  /// The values of a key: on its line, in brackets, or as items on the lines below.
  private static List<String> values(List<Line> lines, String key) {
    var values = new ArrayList<String>();
    for (int i = 0; i < lines.size(); i++) {
      var text = lines.get(i).text();
      if (!text.startsWith(key + ":")) continue;
      var value = text.substring(key.length() + 1).strip();
      if (value.startsWith("[") && value.endsWith("]")) {
        for (var part : value.substring(1, value.length() - 1).split(",", -1)) add(values, part);
      } else if (!value.isEmpty()) {
        add(values, value);
      } else {
        for (int k = i + 1; k < lines.size() && lines.get(k).body().startsWith("-"); k++)
          add(values, lines.get(k).body().substring(1));
      }
    }
    return values;
  }

  private static void add(List<String> values, String raw) {
    var value = raw.strip().replaceAll("^([\"'])(.*)\\1$", "$2").strip();
    if (!value.isEmpty()) values.add(value);
  }

  private static List<String> join(List<String> a, List<String> b) {
    var both = new ArrayList<>(a);
    both.addAll(b);
    return both;
  }
}
