package viva;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The house as `docs/architecture.md` draws it, kept so by the build.
class HouseTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("viva");

  private static final String[] BELOW_THE_FACES = {
    "card",
    "words",
    "markup",
    "math",
    "query",
    "fsrs",
    "content",
    "store",
    "sync",
    "study",
    "today",
    "interview",
    "progress",
    "exchange"
  };

  @Test
  void everyImportRunsDown() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("card")
        .definedBy("viva.card..")
        .layer("markup")
        .definedBy("viva.markup..")
        .layer("words")
        .definedBy("viva.words..")
        .layer("math")
        .definedBy("viva.math..")
        .layer("query")
        .definedBy("viva.query..")
        .layer("fsrs")
        .definedBy("viva.fsrs..")
        .layer("content")
        .definedBy("viva.content..")
        .layer("store")
        .definedBy("viva.store..")
        .layer("sync")
        .definedBy("viva.sync..")
        .layer("study")
        .definedBy("viva.study..")
        .layer("today")
        .definedBy("viva.today..")
        .layer("interview")
        .definedBy("viva.interview..")
        .layer("progress")
        .definedBy("viva.progress..")
        .layer("exchange")
        .definedBy("viva.exchange..")
        .layer("cli")
        .definedBy("viva.cli..")
        .layer("ui")
        .definedBy("viva.ui..")
        .layer("main")
        .definedBy("viva")
        .whereLayer("card")
        .mayNotAccessAnyLayer()
        .whereLayer("markup")
        .mayNotAccessAnyLayer()
        .whereLayer("words")
        .mayOnlyAccessLayers("card")
        .whereLayer("math")
        .mayNotAccessAnyLayer()
        .whereLayer("query")
        .mayNotAccessAnyLayer()
        .whereLayer("fsrs")
        .mayOnlyAccessLayers("card")
        .whereLayer("content")
        .mayOnlyAccessLayers("card", "markup")
        .whereLayer("store")
        .mayOnlyAccessLayers("card", "query")
        .whereLayer("sync")
        .mayOnlyAccessLayers("card", "markup", "math", "words", "content", "store")
        .whereLayer("study")
        .mayOnlyAccessLayers("card", "fsrs")
        .whereLayer("today")
        .mayOnlyAccessLayers("card", "query", "fsrs", "store", "study")
        .whereLayer("interview")
        .mayOnlyAccessLayers("card", "markup", "fsrs")
        .whereLayer("progress")
        .mayOnlyAccessLayers("card", "fsrs", "study")
        .whereLayer("exchange")
        .mayOnlyAccessLayers("card", "content", "store")
        .whereLayer("cli")
        .mayOnlyAccessLayers(BELOW_THE_FACES)
        .whereLayer("ui")
        .mayOnlyAccessLayers(BELOW_THE_FACES)
        .check(HOUSE);
  }

  @Test
  void packagesNeverFormACircle() {
    check(slices().matching("viva.(**)").should().beFreeOfCycles());
  }

  @Test
  void screensDoNotKnowEachOther() {
    check(
        slices()
            .matching(
                "viva.ui.(home|study|library|notes|search|edit|interview|plan|progress|settings)..")
            .should()
            .notDependOnEachOther());
  }

  @Test
  void librariesStayInTheirRooms() {
    only("viva.ui..", "javafx..", "atlantafx..", "org.kordamp..");
    only("viva.math..", "org.scilab..");
    only("viva.ui.markup..", "org.fife..");
    only("viva.markup..", "org.commonmark..");
    only("viva.cli..", "picocli..");
    only(List.of("viva.store..", "viva.exchange.."), "java.sql..", "org.sqlite..");
  }

  @Test
  void aViewModelHoldsNoNode() {
    check(
        noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx.scene.."));
  }

  @Test
  void onlyMainAsksTheMachineForTimeAndDice() {
    check(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName("viva.Main")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callConstructor(Random.class));
  }

  @Test
  void theStoreHasOneDoor() {
    check(
        classes()
            .that()
            .resideInAPackage("viva.store")
            .and()
            .arePublic()
            .should(
                ArchCondition.from(
                    DescribedPredicate.describe(
                        "Library, what it hands out, Backups or records",
                        (JavaClass c) ->
                            c.isRecord()
                                || c.isEnum()
                                || List.of(
                                        "Library",
                                        "Search",
                                        "History",
                                        "Imports",
                                        "Interviews",
                                        "Backups",
                                        "package-info")
                                    .contains(c.getSimpleName())
                                || c.getEnclosingClass().isPresent()))));
  }

  @Test
  void filesAndPackagesStaySmall() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      var sources = files.filter(f -> f.toString().endsWith(".java")).toList();
      assertThat(sources.stream().filter(f -> lines(f) > 300)).as("files over 300 lines").isEmpty();
      assertThat(
              sources.stream()
                  .filter(f -> !f.endsWith("package-info.java"))
                  .collect(groupingBy(Path::getParent, counting()))
                  .entrySet()
                  .stream()
                  .filter(e -> e.getValue() > 15))
          .as("packages over 15 files")
          .isEmpty();
    }
  }

  private static void only(String room, String... libraries) {
    only(List.of(room), libraries);
  }

  private static void only(List<String> rooms, String... libraries) {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(rooms.toArray(String[]::new))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(libraries));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(HOUSE);
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
