package viva.math;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/// Formulas written to do harm. As a program it says how long each takes; see
/// `docs/benchmarks.md`.
class Hostile {
  private static final int MANY = 10_000_000;

  private Hostile() {}

  /// @param file one that exists, to be named by those that want to read it
  static Map<String, String> inputs(String file) {
    var inputs = new LinkedHashMap<String, String>();
    inputs.put("a macro that means itself", "\\def\\a{\\a}\\a");
    inputs.put("a macro that doubles itself", "\\def\\a{\\a\\a}\\a");
    inputs.put("a macro that grows", "\\def\\a{x\\a y}\\a");
    inputs.put("two macros that mean each other", "\\def\\a{\\b}\\def\\b{\\a}\\a");
    inputs.put("a billion laughs", laughs());
    inputs.put("an argument doubled ten times", doubling());
    inputs.put("a macro that defines macros", "\\def\\a{\\def\\a{\\a\\a}\\a}\\a");
    inputs.put("an operator that means itself", "\\DeclareMathOperator{\\a}{\\a}\\a");
    inputs.put("let in a circle", "\\let\\a\\b\\let\\b\\a\\a");
    inputs.put("braces 9,000 deep", "{".repeat(9000) + "x" + "}".repeat(9000));
    inputs.put("braces never closed", "{".repeat(9_000));
    inputs.put("braces never opened", "}".repeat(9_000));
    inputs.put("fractions 90 deep", "\\frac1{".repeat(90) + "x" + "}".repeat(90));
    inputs.put("roots 90 deep", "\\sqrt{".repeat(90) + "x" + "}".repeat(90));
    inputs.put("fences 90 deep", "\\left(".repeat(90) + "x" + "\\right)".repeat(90));
    inputs.put("scripts 3,000 deep", "x^{".repeat(3000) + "x" + "}".repeat(3000));
    inputs.put("scripts without braces", "\\hat".repeat(4000));
    inputs.put("accents 90 deep", "\\hat{".repeat(90) + "x" + "}".repeat(90));
    inputs.put("matrices 20 deep", nested("matrix", 20));
    inputs.put("matrices 500 deep", nested("matrix", 500));
    inputs.put(
        "2,500 cells",
        "\\begin{matrix}" + ("a&".repeat(49) + "a\\\\").repeat(50) + "\\end{matrix}");
    inputs.put("arrows 90 deep", "\\xrightarrow{".repeat(90) + "x" + "}".repeat(90));
    inputs.put("cancelled 90 times", "\\cancel{".repeat(90) + "x" + "}".repeat(90));
    inputs.put("words in words 90 deep", "\\text{".repeat(90) + "x" + "}".repeat(90));
    inputs.put("words and mathematics by turns", "\\text{$".repeat(90) + "x" + "$}".repeat(90));
    inputs.put("a roman number", "\\Roman{99999999}");
    inputs.put("a wide cell", "\\begin{array}{c}\\multicolumn{99999}{c}{x}\\end{array}");
    inputs.put("a thousand million columns", "\\begin{array}{*{999999999}{c}}x\\end{array}");
    inputs.put("columns times columns", "\\begin{array}{*{99}{*{99}{*{99}{c}}}}x\\end{array}");
    inputs.put("a column list of 9,000", "\\begin{array}{" + "c".repeat(9_000) + "}x\\end{array}");
    inputs.put("9,000 cells", "\\begin{matrix}" + "&".repeat(9_000) + "\\end{matrix}");
    inputs.put("9,000 rows", "\\begin{matrix}" + "\\\\".repeat(9000) + "\\end{matrix}");
    inputs.put("3,000 lines", "\\hline".repeat(3000));
    inputs.put("dots over many columns", "\\begin{matrix}\\hdotsfor{99999}\\end{matrix}");
    inputs.put("a rule of a kilometre", "\\rule{99999em}{99999em}");
    inputs.put("a rule of many digits", "\\rule{" + "9".repeat(5000) + "em}{1em}");
    inputs.put("space of a kilometre", "\\hspace{99999em}x\\kern-99999cm");
    inputs.put("200 em a hundred times", "\\hspace{199em}".repeat(100) + "x");
    inputs.put("backwards a hundred times", "\\hspace{-199em}".repeat(100) + "x");
    inputs.put("raised 90 times", "\\raisebox{199em}{".repeat(90) + "x" + "}".repeat(90));
    inputs.put("outlines without end", "\\text{龘}".repeat(2500));
    inputs.put("9,000 letters", "x".repeat(9_000));
    inputs.put("9,000 primes", "x" + "'".repeat(9_000));
    inputs.put("9,000 dots", ".".repeat(9_000));
    inputs.put("10 MB of dollars", "$".repeat(MANY));
    inputs.put("10 MB of letters", "x".repeat(MANY));
    inputs.put("10 MB of backslashes", "\\".repeat(MANY));
    inputs.put("an unknown command of 9,000 letters", "\\" + "a".repeat(9_000));
    inputs.put("an environment of 9,000 letters", "\\begin{" + "a".repeat(9_000) + "}");
    inputs.put("a file", "\\input{" + file + "}");
    inputs.put("a file included", "\\include{" + file + "}");
    inputs.put("a file read", "\\openin1=" + file + " \\read1 to\\a \\a");
    inputs.put("a picture", "\\includegraphics{" + file + "}");
    inputs.put("a picture in words", "\\text{\\includegraphics{" + file + "}}");
    inputs.put("a picture from the net", "\\includegraphics{http://127.0.0.1:9/x.png}");
    inputs.put("a picture of a macro", "\\def\\a{\\includegraphics}\\a{" + file + "}");
    inputs.put("a command for the system", "\\write18{touch " + file + ".written}");
    inputs.put("a link that runs", "\\href{javascript:alert(1)}{x}");
    inputs.put("an address", "\\url{file://" + file + "}");
    inputs.put("commands of the engine", "\\jlmXML{<a/>}\\jlmExternalFont{" + file + "}");
    inputs.put("commands of our engine", "\\vivatext{zz}\\vivaframe{}{}{x}");
    inputs.put("a program in the engine", "\\jlmDynamic{x}");
    inputs.put("colours of the engine", "\\definecolor{red}{rgb}{0,0,0}\\color{red}x");
    inputs.put("sizes of the engine", "\\DeclareMathSizes{1}{2}{3}{4}\\magnification{99}x");
    inputs.put("half a surrogate pair", "x\ud835y\udc65");
    inputs.put("halves in words", "\\text{\ud835}\\verb|\udc65|");
    inputs.put("control characters", "\u0000\u0001\u0007\u001b[31mx\u007f\u0085");
    inputs.put("marks that turn text around", "x\u202ey\u2066z\u200f");
    inputs.put("a letter under 5,000 marks", "x" + "\u0301".repeat(5000));
    inputs.put("characters of no language", "\ue000\uffff\ufffe\ufdd0");
    inputs.put("a code beyond all characters", "\\char99999999999\\unicode{xffffffff}");
    inputs.put("half a surrogate by its code", "\\char\"d835");
    inputs.put("a quotation never ended", "\\verb|" + "x".repeat(10_000));
    inputs.put("brackets never closed", "\\sqrt[".repeat(3000));
    inputs.put("brackets of rows never closed", "\\\\[".repeat(3000));
    inputs.put("parameters of no macro", "#1#2#9");
    return inputs;
  }

  private static String laughs() {
    var tex = new StringBuilder("\\def\\a{xxxxxxxxxx}");
    for (char c = 'b'; c < 'k'; c++)
      tex.append("\\def\\")
          .append(c)
          .append('{')
          .append(("\\" + (char) (c - 1)).repeat(10))
          .append('}');
    return tex + "\\j";
  }

  private static String doubling() {
    return "\\def\\a#1{#1#1}" + "\\a{".repeat(20) + "x" + "}".repeat(20);
  }

  private static String nested(String environment, int times) {
    return ("\\begin{" + environment + "}").repeat(times)
        + "x"
        + ("\\end{" + environment + "}").repeat(times);
  }

  static void main(String[] arguments) {
    var formulas = Formulas.create();
    formulas.warmUp();
    // the first round loads what few formulas need
    inputs("/etc/hostname").values().forEach(tex -> formulas.shape(tex, false));
    double longest = 0;
    for (var input : inputs("/etc/hostname").entrySet()) {
      long start = System.nanoTime();
      long processor = processor();
      var shape = formulas.shape(input.getValue(), true);
      double millis = (processor() - processor) / 1e6;
      longest = Math.max(longest, millis);
      System.out.printf(
          "%6.1f ms of the processor, %6.1f ms in all  %s: %s%n",
          millis, (System.nanoTime() - start) / 1e6, input.getKey(), outcome(shape));
    }
    System.out.printf(
        "%d inputs, the longest took %.0f ms of the processor%n", inputs("").size(), longest);
  }

  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String outcome(Shape shape) {
    return switch (shape) {
      case Shape.Outlines o -> "drawn, " + size(o) + " characters of path";
      case Shape.Refused(var reason) -> reason;
    };
  }

  /// In characters.
  static int size(Shape.Outlines outlines) {
    return outlines.paths().stream().mapToInt(path -> path.svg().length()).sum();
  }
}
