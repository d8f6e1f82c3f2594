import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/// Makes target/dist/viva: the program with a run-time image of its own and, on Linux, a launcher
/// and an AOT cache from one training run. Arguments: the build folder, the jar's name, the main
/// class, the folder of JavaFX's jars. The other libraries stand in the build folder's `app`.
/// What each step saves: docs/decisions/start.md.
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
    try (var jars = Files.list(input)) {
      for (var jar : jars.filter(j -> j.getFileName().toString().startsWith("picocli")).toList()) renew(jar);
    }
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    var jlink = new ArrayList<>(
        List.of(
            "--module-path", args[3],
            "--add-modules", String.join(",", MODULES),
            "--include-locales=en,zh",
            "--strip-debug", "--no-header-files", "--no-man-pages",
            "--compress=zip-6",
            "--output", runtime.toString()));
    if (linux) jlink.add("--exclude-resources=/javafx.graphics/*.so");
    run("jlink", jlink.toArray(String[]::new));
    if (linux) unpackJavaFx(Path.of(args[3]), runtime.resolve("lib"));
    compileStyles(runtime, input.resolve(args[1]));
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
    if (linux) {
      var image = dist.resolve("viva");
      unpackSqlite(image.resolve("lib/app"));
      launch(image, args[1], args[2], "");
      train(build, image);
      launch(image, args[1], args[2], "-XX:AOTCache=\"$app/viva.aot\" ");
    }
    try (var files = Files.walk(dist)) {
      long bytes = files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
      System.out.printf(Locale.ROOT, "%s: %d MB%n", dist.resolve("viva"), bytes / 1_000_000);
    }
  }

  /// Writes picocli's class files, which are of Java 5, as ones of today: no AOT cache keeps such old
  /// ones, and they took half of a start.
  private static void renew(Path jar) throws IOException {
    try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()});
        var files = FileSystems.newFileSystem(jar);
        var paths = Files.walk(files.getPath("picocli"))) {
      var parents = ClassHierarchyResolver.ofResourceParsing(loader).orElse(ClassHierarchyResolver.defaultResolver());
      var format = ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS, ClassHierarchyResolverOption.of(parents));
      for (var file : paths.filter(f -> f.toString().endsWith(".class")).toList()) {
        var old = format.parse(file);
        if (old.majorVersion() >= ClassFile.JAVA_8_VERSION) continue;
        var transform =
            ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
                .andThen(ClassTransform.endHandler(c -> c.with(ClassFileVersion.of(ClassFile.JAVA_8_VERSION, 0))));
        Files.write(file, format.transformClass(old, transform));
      }
    }
  }

  /// Puts beside each style sheet the form that JavaFX reads without parsing, and takes first.
  private static void compileStyles(Path runtime, Path jar) throws IOException, InterruptedException {
    try (var files = FileSystems.newFileSystem(jar);
        var paths = Files.list(files.getPath("viva/ui"))) {
      for (var sheet : paths.filter(f -> f.toString().endsWith(".css")).toList()) {
        var css = Files.createTempFile("sheet", ".css");
        var bss = Path.of(css.toString().replace(".css", ".bss"));
        Files.copy(sheet, css, StandardCopyOption.REPLACE_EXISTING);
        var run = new ProcessBuilder(runtime.resolve("bin/java").toString(), "-m", "javafx.graphics/com.sun.javafx.css.parser.Css2Bin", css.toString(), bss.toString());
        if (run.inheritIO().start().waitFor() != 0) throw new IOException(sheet + " was not understood");
        Files.move(bss, files.getPath(sheet.toString().replace(".css", ".bss")));
        Files.delete(css);
      }
    }
  }

  /// JavaFX's own libraries as files: from a module they are unpacked into a folder of the user, and
  /// compared with what lies there at every start.
  private static void unpackJavaFx(Path jars, Path lib) throws IOException {
    try (var all = Files.list(jars)) {
      for (var jar : all.filter(j -> j.getFileName().toString().startsWith("javafx-graphics")).toList()) {
        try (var files = FileSystems.newFileSystem(jar);
            var paths = Files.list(files.getPath("/"))) {
          for (var file : paths.filter(f -> f.toString().endsWith(".so")).toList())
            Files.copy(file, lib.resolve(file.getFileName().toString()));
        }
      }
    }
  }

  /// SQLite's own library as a file: from its jar it is unpacked into a new file at every start.
  private static void unpackSqlite(Path app) throws IOException {
    var machine = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");
    try (var jars = Files.list(app)) {
      var jar = jars.filter(j -> j.getFileName().toString().startsWith("sqlite-jdbc")).findFirst().orElseThrow();
      try (var files = FileSystems.newFileSystem(jar)) {
        Files.copy(
            files.getPath("org/sqlite/native/Linux", machine, "libsqlitejdbc.so"),
            app.resolve("libsqlitejdbc.so"));
      }
    }
  }

  /// A launcher of our own in place of jpackage's, which asks dpkg and rpm about itself at each start.
  private static void launch(Path image, String jar, String main, String cache) throws IOException {
    try (var jars = Files.list(image.resolve("lib/app"))) {
      var others =
          jars.map(j -> j.getFileName().toString())
              .filter(j -> j.endsWith(".jar") && !j.equals(jar))
              .sorted()
              .map(j -> ":$app/" + j)
              .collect(Collectors.joining());
      Files.writeString(
          image.resolve("bin/viva"),
          """
          #!/bin/sh
          bin=$(readlink -f "$0")
          home=${bin%%/bin/viva}
          app=$home/lib/app
          exec "$home/lib/runtime/bin/java" %s -XX:+UseTransparentHugePages -Xms128m -Xmx1g \\
            %s-Dorg.sqlite.lib.path="$app" -Dorg.sqlite.tmpdir="$app" \\
            -cp "$app/%s%s" %s "$@"
          """
              .formatted(String.join(" ", JVM), cache, jar, others, main));
    }
    Files.deleteIfExists(image.resolve("lib/app/viva.cfg"));
    Files.deleteIfExists(image.resolve("lib/libapplauncher.so"));
  }

  /// Reads the built-in deck's notes as a user's, twice, studies the first card of a new library and
  /// opens every screen, without a display and all in one run; keeps what the JVM learned.
  private static void train(Path build, Path image) throws IOException, InterruptedException {
    var cache = image.resolve("lib/app/viva.aot");
    var library = build.resolve("training");
    delete(library);
    try (var files = Files.walk(build.resolveSibling("content"))) {
      for (var file : files.toList()) {
        var copy = library.resolve("notes").resolve(build.resolveSibling("content").relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    var run = new ProcessBuilder(image.resolve("bin/viva").toString(), "study", "--library", library.resolve("library.db").toString());
    run.environment().put("JAVA_TOOL_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw -Dviva.timing=screens -Dviva.training=" + library + " -XX:AOTCacheOutput=" + cache);
    run.redirectErrorStream(true).redirectOutput(build.resolve("training.log").toFile());
    if (run.start().waitFor() != 0 || !Files.exists(cache)) {
      System.out.print(Files.readString(build.resolve("training.log")));
      throw new IOException("the training run failed");
    }
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
