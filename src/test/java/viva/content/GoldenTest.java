package viva.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenTest {

  static List<Path> documents() throws IOException {
    return Golden.documents();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aDocumentIsReadAsACarefulHumanReadsIt(Path document) throws IOException {
    assertThat(Golden.print(Golden.read(document)))
        .isEqualTo(Files.readString(Golden.cards(document)));
  }
}
