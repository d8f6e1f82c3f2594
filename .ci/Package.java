import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;

/// Makes target/dist/viva: the program with a run-time image of its own and, on Linux, an AOT cache
/// from one training run. Arguments: the build folder, the jar's name, the main class, the folder of
/// JavaFX's jars. The other libraries stand in the build folder's `app`.
public class Package {
  private static final List<String> MODULES =
      List.of(
          "java.base", "java.desktop", "java.sql", "java.logging", "java.management", "java.naming",
          "jdk.unsupported", "jdk.localedata", "jdk.zipfs", "jdk.charsets", "javafx.controls");
  private static final List<String> JVM =
      List.of(
          "--add-modules=javafx.controls",
          "--enable-native-access=javafx.graphics,ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "-Djava.awt.headless=true",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xlog:aot=off",
          "-Xlog:cds=off");

  public static void main(String[] args) throws Exception {
    var build = Path.of(args[0]);
    var input = build.resolve("app");
    var runtime = build.resolve("runtime");
    var dist = build.resolve("dist");
    for (var old : List.of(runtime, dist)) delete(old);
    Files.copy(build.resolve(args[1]), input.resolve(args[1]), StandardCopyOption.REPLACE_EXISTING);
    run(
        "jlink",
        "--module-path", args[3],
        "--add-modules", String.join(",", MODULES),
        "--include-locales=en,zh",
        "--strip-debug", "--no-header-files", "--no-man-pages",
        "--compress=zip-6",
        "--output", runtime.toString());
    var jpackage = new ArrayList<>(
        List.of(
            "--type", "app-image",
            "--name", "viva",
            "--app-version", "0.1.0",
            "--input", input.toString(),
            "--main-jar", args[1],
            "--main-class", args[2],
            "--runtime-image", runtime.toString(),
            "--dest", dist.toString()));
    for (var option : JVM) jpackage.addAll(List.of("--java-options", option));
    run("jpackage", jpackage.toArray(String[]::new));
    if (System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) train(build, dist.resolve("viva"));
    try (var files = Files.walk(dist)) {
      long bytes = files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
      System.out.printf(Locale.ROOT, "%s: %d MB%n", dist.resolve("viva"), bytes / 1_000_000);
    }
  }

  /// Studies the first card of a new library without a display, and keeps what the JVM learned.
  private static void train(Path build, Path image) throws IOException, InterruptedException {
    var cache = image.resolve("lib/app/viva.aot");
    var library = build.resolve("training");
    delete(library);
    var run = new ProcessBuilder(image.resolve("bin/viva").toString(), "study", "--library", library.resolve("library.db").toString());
    run.environment().put("JAVA_TOOL_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw -Dviva.timing=exit -XX:AOTCacheOutput=" + cache);
    run.redirectErrorStream(true).redirectOutput(build.resolve("training.log").toFile());
    if (run.start().waitFor() != 0 || !Files.exists(cache)) {
      System.out.print(Files.readString(build.resolve("training.log")));
      throw new IOException("the training run failed");
    }
    var config = image.resolve("lib/app/viva.cfg");
    Files.writeString(config, Files.readString(config).stripTrailing() + "\njava-options=-XX:AOTCache=$APPDIR/viva.aot\n");
  }

  private static void run(String tool, String... args) {
    int code = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, args);
    if (code != 0) throw new IllegalStateException(tool + " ended with " + code);
  }

  private static void delete(Path path) throws IOException {
    if (!Files.exists(path)) return;
    try (var files = Files.walk(path)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }
}
