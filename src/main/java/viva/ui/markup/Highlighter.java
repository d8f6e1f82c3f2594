package viva.ui.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.SyntaxConstants;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/// Tells keywords from text in source code, line by line, as far as it has been asked for.
final class Highlighter {
  /// A longer line is data, not source.
  private static final int LONGEST_LINE = 2000;

  private static final Map<String, String> STYLES =
      Map.ofEntries(
          Map.entry("java", SyntaxConstants.SYNTAX_STYLE_JAVA),
          Map.entry("kotlin", SyntaxConstants.SYNTAX_STYLE_KOTLIN),
          Map.entry("scala", SyntaxConstants.SYNTAX_STYLE_SCALA),
          Map.entry("python", SyntaxConstants.SYNTAX_STYLE_PYTHON),
          Map.entry("py", SyntaxConstants.SYNTAX_STYLE_PYTHON),
          Map.entry("python3", SyntaxConstants.SYNTAX_STYLE_PYTHON),
          Map.entry("c", SyntaxConstants.SYNTAX_STYLE_C),
          Map.entry("h", SyntaxConstants.SYNTAX_STYLE_C),
          Map.entry("cpp", SyntaxConstants.SYNTAX_STYLE_CPLUSPLUS),
          Map.entry("c++", SyntaxConstants.SYNTAX_STYLE_CPLUSPLUS),
          Map.entry("cc", SyntaxConstants.SYNTAX_STYLE_CPLUSPLUS),
          Map.entry("cuda", SyntaxConstants.SYNTAX_STYLE_CPLUSPLUS),
          Map.entry("cs", SyntaxConstants.SYNTAX_STYLE_CSHARP),
          Map.entry("csharp", SyntaxConstants.SYNTAX_STYLE_CSHARP),
          Map.entry("javascript", SyntaxConstants.SYNTAX_STYLE_JAVASCRIPT),
          Map.entry("js", SyntaxConstants.SYNTAX_STYLE_JAVASCRIPT),
          Map.entry("jsx", SyntaxConstants.SYNTAX_STYLE_JAVASCRIPT),
          Map.entry("typescript", SyntaxConstants.SYNTAX_STYLE_TYPESCRIPT),
          Map.entry("ts", SyntaxConstants.SYNTAX_STYLE_TYPESCRIPT),
          Map.entry("tsx", SyntaxConstants.SYNTAX_STYLE_TYPESCRIPT),
          Map.entry("go", SyntaxConstants.SYNTAX_STYLE_GO),
          Map.entry("golang", SyntaxConstants.SYNTAX_STYLE_GO),
          Map.entry("rust", SyntaxConstants.SYNTAX_STYLE_RUST),
          Map.entry("rs", SyntaxConstants.SYNTAX_STYLE_RUST),
          Map.entry("sql", SyntaxConstants.SYNTAX_STYLE_SQL),
          Map.entry("mysql", SyntaxConstants.SYNTAX_STYLE_SQL),
          Map.entry("bash", SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL),
          Map.entry("sh", SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL),
          Map.entry("shell", SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL),
          Map.entry("zsh", SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL),
          Map.entry("console", SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL),
          Map.entry("json", SyntaxConstants.SYNTAX_STYLE_JSON),
          Map.entry("jsonc", SyntaxConstants.SYNTAX_STYLE_JSON_WITH_COMMENTS),
          Map.entry("yaml", SyntaxConstants.SYNTAX_STYLE_YAML),
          Map.entry("yml", SyntaxConstants.SYNTAX_STYLE_YAML),
          Map.entry("html", SyntaxConstants.SYNTAX_STYLE_HTML),
          Map.entry("xml", SyntaxConstants.SYNTAX_STYLE_XML),
          Map.entry("css", SyntaxConstants.SYNTAX_STYLE_CSS),
          Map.entry("dockerfile", SyntaxConstants.SYNTAX_STYLE_DOCKERFILE),
          Map.entry("makefile", SyntaxConstants.SYNTAX_STYLE_MAKEFILE),
          Map.entry("properties", SyntaxConstants.SYNTAX_STYLE_PROPERTIES_FILE),
          Map.entry("ini", SyntaxConstants.SYNTAX_STYLE_INI),
          Map.entry("lua", SyntaxConstants.SYNTAX_STYLE_LUA),
          Map.entry("ruby", SyntaxConstants.SYNTAX_STYLE_RUBY),
          Map.entry("php", SyntaxConstants.SYNTAX_STYLE_PHP));

  /// A piece of a line in one colour.
  ///
  /// @param style its style class, or empty
  record Piece(String text, String style) {}

  private final List<String> lines;
  private final TokenMaker maker;

  /// What each line so far leaves open, as a comment over several lines.
  private final List<Integer> open = new ArrayList<>(List.of(TokenTypes.NULL));

  /// @param language in lower case; one that is not known gives plain text
  Highlighter(String language, List<String> lines) {
    this.lines = lines;
    this.maker =
        TokenMakerFactory.getDefaultInstance()
            .getTokenMaker(STYLES.getOrDefault(language, SyntaxConstants.SYNTAX_STYLE_NONE));
  }

  /// The pieces of one line.
  List<Piece> line(int number) {
    while (open.size() <= number) {
      var line = segment(open.size() - 1);
      open.add(maker.getLastTokenTypeOnLine(line, open.getLast()));
    }
    if (lines.get(number).length() > LONGEST_LINE) return List.of(new Piece(lines.get(number), ""));
    var pieces = new ArrayList<Piece>();
    var words = new StringBuilder();
    var style = "";
    for (Token token = maker.getTokenList(segment(number), open.get(number), 0);
        token != null && token.isPaintable();
        token = token.getNextToken()) {
      var own = token.isWhitespace() ? style : style(token.getType());
      if (!own.equals(style)) {
        if (!words.isEmpty()) pieces.add(new Piece(words.toString(), style));
        words.setLength(0);
        style = own;
      }
      words.append(token.getLexeme());
    }
    if (!words.isEmpty()) pieces.add(new Piece(words.toString(), style));
    return pieces;
  }

  private Segment segment(int number) {
    var line = lines.get(number);
    var short_ = line.length() > LONGEST_LINE ? "" : line;
    return new Segment(short_.toCharArray(), 0, short_.length());
  }

  private static String style(int type) {
    return switch (type) {
      case TokenTypes.COMMENT_EOL,
          TokenTypes.COMMENT_MULTILINE,
          TokenTypes.COMMENT_DOCUMENTATION,
          TokenTypes.COMMENT_KEYWORD,
          TokenTypes.COMMENT_MARKUP,
          TokenTypes.MARKUP_COMMENT ->
          "md-code-comment";
      case TokenTypes.RESERVED_WORD,
          TokenTypes.RESERVED_WORD_2,
          TokenTypes.LITERAL_BOOLEAN,
          TokenTypes.PREPROCESSOR,
          TokenTypes.MARKUP_TAG_NAME ->
          "md-code-keyword";
      case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
          TokenTypes.LITERAL_CHAR,
          TokenTypes.LITERAL_BACKQUOTE,
          TokenTypes.REGEX,
          TokenTypes.ERROR_STRING_DOUBLE,
          TokenTypes.ERROR_CHAR,
          TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE ->
          "md-code-string";
      case TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
          TokenTypes.LITERAL_NUMBER_FLOAT,
          TokenTypes.LITERAL_NUMBER_HEXADECIMAL ->
          "md-code-number";
      case TokenTypes.FUNCTION, TokenTypes.DATA_TYPE, TokenTypes.MARKUP_TAG_ATTRIBUTE ->
          "md-code-name";
      case TokenTypes.ANNOTATION, TokenTypes.VARIABLE, TokenTypes.MARKUP_ENTITY_REFERENCE ->
          "md-code-mark";
      default -> "";
    };
  }
}
