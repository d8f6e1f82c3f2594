package viva.ui.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import viva.study.Step;
import viva.ui.keys.Act;
import viva.ui.keys.Command;
import viva.ui.kit.Services;

/// What can be done while studying, for the box that runs commands.
///
/// @param points of the answer that is shown
record Doable(
    Services services,
    StudyViewModel model,
    Map<Command, Runnable> commands,
    Supplier<Optional<Points>> points) {

  List<Act> acts() {
    var acts = new ArrayList<Act>();
    commands.forEach(
        (command, work) ->
            acts.add(Act.of(command, services.preferences().keys(), possible(command), work)));
    acts.addAll(Act.flags("Alt+", model.card().isPresent(), model::flag));
    return acts;
  }

  /// What takes back asks the log, and says where there is nothing.
  private boolean possible(Command command) {
    var step = model.step().get();
    return switch (command) {
      case UNDO, REDO -> true;
      case REVEAL ->
          switch (step) {
            case Step.Asking _, Step.Finished() -> true;
            case Step.Revealed _ -> points.get().filter(Points::hidden).isPresent();
            case Step.Waiting _ -> false;
          };
      case AGAIN, HARD, GOOD, EASY -> step instanceof Step.Revealed;
      default -> model.card().isPresent();
    };
  }
}
