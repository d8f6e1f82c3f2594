package viva.ui.backup;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import viva.store.Backups;
import viva.store.Backups.Backup;
import viva.study.StudyClock;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;
import viva.words.Dates;

/// The backups, newest first, read when they are wanted; each can take the library's place.
public final class BackupList {
  private static final double KILOBYTE = 1024;
  private static final double MEGABYTE = KILOBYTE * KILOBYTE;

  private final Services services;
  private final DateTimeFormatter date;
  private final DateTimeFormatter time;
  private final HBox actions = new HBox(8);
  private final VBox rows = new VBox();

  public BackupList(Services services) {
    this.services = services;
    date = Dates.date(services.messages());
    time = Dates.moment(services.messages());
    var show = Controls.button(services.say("backups.show"), this::list);
    show.setId("backups-show");
    var make = Controls.button(services.say("backups.make"), this::make);
    make.setId("backup-make");
    actions.getChildren().addAll(show, make);
    actions.setAlignment(Pos.CENTER_RIGHT);
  }

  /// What can be done.
  public Node actions() {
    return actions;
  }

  /// The backups, once they were asked for.
  public Node rows() {
    return rows;
  }

  private Backups backups() {
    return Backups.of(services.library().file());
  }

  private void list() {
    services.background().ask(() -> backups().list(), this::show);
  }

  private void show(List<Backup> backups) {
    rows.getChildren().clear();
    if (backups.isEmpty())
      rows.getChildren().add(Controls.paragraph(services.say("backups.none"), "caption", "below"));
    for (int i = 0; i < backups.size(); i++) rows.getChildren().add(row(backups.get(i), i + 1));
  }

  private Node row(Backup backup, int number) {
    var words =
        new VBox(
            2, Controls.label(when(backup), "strong"), Controls.label(about(backup), "caption"));
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    var row = new HBox(words);
    row.getStyleClass().add("setting");
    if (backup.cards().isPresent()) {
      var go = Controls.button(services.say("backups.go"), () -> ask(row, backup), "quiet");
      go.setId("backup-" + number);
      go.setAccessibleText(services.say("backups.go.name", when(backup)));
      row.getChildren().add(go);
    }
    return row;
  }

  /// When a backup was made; the day alone where its file has been copied on another.
  private String when(Backup backup) {
    var clock = services.clock();
    var made = backup.made().atZone(clock.zone().get());
    var day = StudyClock.at(backup.made(), made.getZone(), clock.turnHour()).day();
    return day.equals(backup.day()) ? time.format(made) : date.format(backup.day());
  }

  private String about(Backup backup) {
    double bytes = backup.bytes();
    var size =
        bytes < MEGABYTE
            ? services.say("backups.size.small", Math.ceil(bytes / KILOBYTE))
            : services.say("backups.size", bytes / MEGABYTE);
    return backup.cards().isPresent()
        ? services.say("backups.about", backup.cards().getAsInt(), size)
        : services.say("backups.damaged", size);
  }

  /// Says what will happen, in the backup's own row.
  private void ask(HBox row, Backup backup) {
    var words =
        Controls.paragraph(
            services.say("backups.sure", when(backup), backup.cards().orElseThrow()));
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    words.setId("backup-sure");
    var go =
        Controls.button(services.say("backups.sure.go"), () -> restore(backup.file()), "primary");
    go.setId("backup-go");
    var before = List.copyOf(row.getChildren());
    var cancel =
        Controls.button(
            services.say("cancel"),
            () -> {
              row.getChildren().setAll(before);
              Controls.focus(before.getLast());
            });
    cancel.setId("backup-cancel");
    var answers = new HBox(12, cancel, go);
    answers.setAlignment(Pos.CENTER);
    row.getChildren().setAll(words, answers);
    Controls.focus(cancel);
  }

  private void make() {
    make(services, () -> backups().list(), this::show);
  }

  /// Makes a backup now.
  ///
  /// @param after what is then read for `show`, on the library thread
  public static <T> void make(Services services, Supplier<T> after, Consumer<T> show) {
    var today = services.clock().day();
    services
        .background()
        .ask(
            () -> {
              Backups.of(services.library().file()).keep(services.library(), today);
              return after.get();
            },
            show);
  }

  /// Goes back to a backup; the notice takes that back.
  private void restore(Path backup) {
    var today = services.clock().day();
    services
        .background()
        .ask(
            () -> backups().restore(services.library(), backup, today),
            before -> {
              services
                  .notices()
                  .say(
                      services.say("backups.done", before.getFileName()),
                      services.say("undo"),
                      () -> restore(before));
              services.anew().run();
            });
  }
}
