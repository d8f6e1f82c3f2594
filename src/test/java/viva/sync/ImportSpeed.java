package viva.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Measures whole processes of `viva import` on Linux: see `docs/benchmarks.md`.
///
/// Arguments: a folder of notes, which gets a new file; an empty folder for libraries; how often;
/// the program with its own arguments, such as `target/dist/viva/bin/viva`.
final class ImportSpeed {
  private ImportSpeed() {}

  /// @param cpu  user and system time of all threads
  /// @param peak the most memory that was resident, in MiB
  private record Run(Duration wall, Duration cpu, long peak) {}

  static void main(String[] args) throws IOException, InterruptedException {
    var notes = Path.of(args[0]);
    var libraries = Path.of(args[1]);
    var program = Arrays.asList(args).subList(3, args.length);
    var fresh = new ArrayList<Run>();
    var unchanged = new ArrayList<Run>();
    var changed = new ArrayList<Run>();
    var extra = notes.resolve("one-file.md");
    for (int round = 0; round < Integer.parseInt(args[2]); round++) {
      var library = libraries.resolve("library-" + round + ".db");
      Files.writeString(
          extra, "### What is the first?\n\nOne.\n\n### What is the second?\n\nTwo.\n");
      fresh.add(run(program, notes, library));
      unchanged.add(run(program, notes, library));
      Files.writeString(extra, "\n### What is the third?\n\nThree.\n", StandardOpenOption.APPEND);
      changed.add(run(program, notes, library));
      Files.delete(extra);
    }
    print("new library", fresh);
    print("nothing changed", unchanged);
    print("one file changed", changed);
  }

  private static Run run(List<String> program, Path notes, Path library)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(program);
    command.addAll(List.of("import", "--library", library.toString(), notes.toString()));
    long start = System.nanoTime();
    var process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var cpu = Duration.ZERO;
    long peak = 0;
    var status = Path.of("/proc", Long.toString(process.pid()), "status");
    while (process.isAlive()) {
      cpu = process.info().totalCpuDuration().orElse(cpu);
      peak = Math.max(peak, peak(status));
      Thread.sleep(2);
    }
    if (process.exitValue() != 0) throw new IllegalStateException(command + " failed");
    return new Run(Duration.ofNanos(System.nanoTime() - start), cpu, peak);
  }

  private static long peak(Path status) {
    try {
      for (var line : Files.readAllLines(status))
        if (line.startsWith("VmHWM:")) return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
    } catch (IOException e) {
      return 0; // it has just ended
    }
    return 0;
  }

  private static void print(String what, List<Run> runs) {
    runs.sort(Comparator.comparing(Run::wall));
    var median = runs.get(runs.size() / 2);
    System.out.printf(
        Locale.ROOT,
        "%-17s wall %5d ms (fastest %5d), cpu %5d ms, %4d MiB%n",
        what,
        median.wall().toMillis(),
        runs.getFirst().wall().toMillis(),
        median.cpu().toMillis(),
        median.peak());
  }
}
