package viva.math;

import java.util.LinkedHashMap;
import java.util.Optional;

/// The formulas drawn last, as many as fit in 64 MiB.
final class Kept {
  private static final long ROOM = 64L << 20;

  /// Of a formula without its characters: map entry, records, list, headers of strings.
  private static final long FRAME = 400;

  private record Asked(String tex, boolean display) {}

  private final LinkedHashMap<Asked, Shape> shapes = new LinkedHashMap<>(256, 0.75f, true);
  private long bytes;

  synchronized Optional<Shape> find(String tex, boolean display) {
    return Optional.ofNullable(shapes.get(new Asked(tex, display)));
  }

  synchronized Shape keep(String tex, boolean display, Shape shape) {
    if (shapes.put(new Asked(tex, display), shape) == null) bytes += size(tex, shape);
    var oldest = shapes.entrySet().iterator();
    while (bytes > ROOM && oldest.hasNext()) {
      var entry = oldest.next();
      bytes -= size(entry.getKey().tex(), entry.getValue());
      oldest.remove();
    }
    return shape;
  }

  /// In bytes: two for each character of the source, one for each of a path, which is ASCII.
  private static long size(String tex, Shape shape) {
    long paths =
        switch (shape) {
          case Shape.Outlines drawn ->
              drawn.paths().stream().mapToLong(path -> path.svg().length() + FRAME / 2).sum();
          case Shape.Refused refused -> 2L * refused.reason().length();
        };
    return FRAME + 2L * tex.length() + paths;
  }

  synchronized long bytes() {
    return bytes;
  }
}
