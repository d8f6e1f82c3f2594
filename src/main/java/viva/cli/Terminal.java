package viva.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.ToIntFunction;
import viva.words.Messages;

/// What a command needs of the machine.
///
/// @param library the database file, where no option names another
/// @param window  opens the window on a library and answers the exit code
public record Terminal(
    PrintWriter out,
    PrintWriter err,
    Messages messages,
    Path library,
    ToIntFunction<Path> window) {}
