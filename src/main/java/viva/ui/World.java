package viva.ui;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import viva.ui.kit.Place;

/// What the window needs of the machine.
///
/// @param library   the database file
/// @param first     the place on which the window opens
/// @param zone      asked each time, because a laptop travels
/// @param locale    the system's language
/// @param display   whether there is a screen to draw on
/// @param sinceStart milliseconds since the program was started (its JVM)
/// @param err       where a sentence goes before there is a window
/// @param timing    `true` to print how long the start took, `exit` to close after it, else empty
public record World(
    Path library,
    Place first,
    InstantSource clock,
    Supplier<ZoneId> zone,
    Locale locale,
    boolean display,
    LongSupplier sinceStart,
    PrintWriter err,
    String timing) {}
