package viva.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import viva.card.Origin;
import viva.card.Problem;
import viva.content.file.DecodedText;
import viva.content.file.SourceFile;
import viva.content.page.Container;
import viva.content.sheet.Sheet;

/// What came of one file: it was read, with all that an author should look at, or problems say why
/// not.
///
/// @param reading  nothing where the file gave no text
/// @param problems why it gave none; empty where it was read
public record OneFile(Optional<Reading> reading, List<Problem> problems) {
  public OneFile {
    problems = List.copyOf(problems);
  }

  /// Looks for more problems in a document that was read.
  public interface Inspector {
    List<Problem> inspect(String path, String text, Reading reading);
  }

  /// Decodes, reads and inspects a file.
  ///
  /// @param path    the document's name, for cards and problems
  /// @param folders the topics that its folders give, widest first
  /// @param alone   whether the user has pointed at this very file
  /// @param chosen  the kind of line that the user chose as questions; nothing for Viva's own
  ///     choice
  /// @param there   whether an image, named as beside `file`, is there
  public static OneFile read(
      String path,
      SourceFile file,
      List<String> folders,
      boolean alone,
      Optional<Container> chosen,
      Predicate<String> there,
      Inspector inspector) {
    var decoded = DecodedText.of(new SourceFile(path, file.bytes()));
    if (!decoded.readable()) return new OneFile(Optional.empty(), decoded.problems());
    if (!Sheet.is(path, decoded.text())) {
      var read = Reader.read(path, folders, decoded.text(), chosen);
      return inspected(path, file, decoded, read, there, inspector);
    }
    return SheetReader.read(path, folders, decoded.text(), alone)
        .map(read -> inspected(path, file, decoded, read, there, inspector))
        .orElseGet(
            () -> {
              var problem = new Problem(new Origin(path, 1), Problem.Kind.SHEET_COLUMNS, "");
              return new OneFile(Optional.empty(), List.of(problem));
            });
  }

  private static OneFile inspected(
      String path,
      SourceFile file,
      DecodedText decoded,
      Reading read,
      Predicate<String> there,
      Inspector inspector) {
    var problems = new ArrayList<>(decoded.problems());
    problems.addAll(read.problems());
    for (var image : Images.missing(file.path(), decoded.text(), there))
      problems.add(
          new Problem(new Origin(path, image.origin().line()), image.kind(), image.detail()));
    problems.addAll(inspector.inspect(path, decoded.text(), read));
    return new OneFile(
        Optional.of(new Reading(read.cards(), problems, read.leftOut(), read.explanation())),
        List.of());
  }
}
