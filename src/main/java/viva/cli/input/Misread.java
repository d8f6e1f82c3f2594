package viva.cli.input;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import viva.words.Messages;

/// Says in the user's words why a command line cannot be read, and where it is said what can.
public final class Misread implements IParameterExceptionHandler {
  private final PrintWriter err;
  private final Messages messages;

  public Misread(PrintWriter err, Messages messages) {
    this.err = err;
    this.messages = messages;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    var sentences = new ArrayList<>(reasons(e));
    sentences.add(
        messages.say("cli.seeHelp", e.getCommandLine().getCommandSpec().qualifiedName(" ")));
    sentences.forEach(err::println);
    return 2;
  }

  private List<String> reasons(ParameterException e) {
    var argument = e.getArgSpec();
    return switch (e) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case MissingParameterException missing ->
          missing.getMissing().stream().map(this::missing).toList();
      case OverwrittenOptionException twice ->
          List.of(messages.say("cli.twice", name(twice.getOverwritten())));
      case ParameterException _ when argument != null ->
          List.of(
              messages.say("cli.unfit", String.valueOf(e.getValue()), name(argument)),
              String.join(" ", argument.description()));
      default -> List.of();
    };
  }

  private List<String> unmatched(UnmatchedArgumentException e) {
    var said = new ArrayList<String>();
    said.add(messages.say("cli.unmatched", e.getUnmatched().getFirst()));
    if (!e.getSuggestions().isEmpty())
      said.add(messages.say("cli.meant", String.join(", ", e.getSuggestions())));
    return said;
  }

  private String missing(ArgSpec argument) {
    return argument.isOption()
        ? messages.say("cli.missingValue", name(argument), argument.paramLabel())
        : messages.say("cli.missing", name(argument));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
