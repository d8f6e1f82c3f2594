package viva.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import viva.card.Origin;
import viva.card.Problem;
import viva.content.Documents;
import viva.math.Formulas;
import viva.sync.FormulaCheck;

/// Prints what an author should look at in documents, as `file:line: message`, which editors
/// understand. Without documents, checks that the library's states are those its log leads to.
@Command
final class CheckCommand implements Callable<Integer> {
  private final Cli cli;
  private final Terminal terminal;

  @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "cards.paths")
  private List<Path> paths = List.of();

  CheckCommand(Cli cli) {
    this.cli = cli;
    this.terminal = cli.terminal();
  }

  @Override
  public Integer call() {
    if (paths.isEmpty()) return cli.withLibrary(new LibraryCheck(terminal)::check) == 0 ? 0 : 1;
    var formulas = new FormulaCheck(Formulas.create());
    var problems = new ArrayList<Problem>();
    int documents = 0;
    for (var path : paths) {
      var read = Documents.read(List.of(path), formulas);
      documents += read.readings().size();
      read.problems().forEach(p -> problems.add(at(path, p)));
      for (var named : read.readings())
        named.reading().problems().forEach(p -> problems.add(at(path, p)));
    }
    problems.sort(
        Comparator.comparing((Problem p) -> p.origin().file())
            .thenComparingInt(p -> p.origin().line()));
    problems.forEach(this::print);
    if (documents > 0) return problems.isEmpty() ? 0 : 1;
    return terminal.refuse("cards.nothing");
  }

  /// The problem with a path that can be opened from where the command was given.
  private static Problem at(Path path, Problem problem) {
    var file = problem.origin().file();
    boolean within = Files.isDirectory(path) || !path.endsWith(file);
    var whole = within ? path.resolve(file).toString() : path.toString();
    return new Problem(
        new Origin(whole, problem.origin().line()), problem.kind(), problem.detail());
  }

  private void print(Problem problem) {
    var detail = problem.detail().lines().findFirst().orElse("");
    var message = terminal.messages().say("problem." + problem.kind(), detail).strip();
    terminal
        .out()
        .println(problem.origin().file() + ":" + problem.origin().line() + ": " + message);
  }
}
