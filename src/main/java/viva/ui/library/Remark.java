package viva.ui.library;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import viva.ui.kit.Controls;
import viva.ui.kit.Services;

/// What stands below the library's search: what is wrong with it, else how one asks while it has
/// the focus.
final class Remark {
  private final Services services;
  private final LibraryViewModel model;
  private final TextField search;
  private final Label label = Controls.paragraph("", "caption");

  Remark(Services services, LibraryViewModel model, TextField search) {
    this.services = services;
    this.model = model;
    this.search = search;
    label.setId("library-remark");
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    model.trouble().subscribe(this::tell);
    search.focusedProperty().subscribe(this::tell);
  }

  Label node() {
    return label;
  }

  private void tell() {
    var trouble = model.trouble().get();
    label.getStyleClass().remove("problem");
    if (!trouble.isEmpty()) label.getStyleClass().add("problem");
    label.setText(trouble.isEmpty() && search.isFocused() ? services.say("search.help") : trouble);
  }
}
