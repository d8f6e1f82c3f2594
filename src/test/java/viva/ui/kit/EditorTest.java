package viva.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import viva.card.Origin;

class EditorTest {
  private static final Origin PLACE = new Origin("/notes/my heap.md", 12);

  @Test
  void theUsersOwnEditorIsTriedFirstThenVsCodeThenTheSystems() {
    assertThat(new Editor("vim +{line} {file}", "Linux").commands(PLACE))
        .containsExactly(
            List.of("vim", "+12", "/notes/my heap.md"),
            List.of("code", "-g", "/notes/my heap.md:12"),
            List.of("xdg-open", "/notes/my heap.md"));
  }

  @Test
  void anEditorWithoutAPlaceGetsTheFile() {
    assertThat(new Editor("gedit", "Linux").commands(PLACE).getFirst())
        .containsExactly("gedit", "/notes/my heap.md");
  }

  @Test
  void otherSystemsHaveOtherDefaults() {
    assertThat(new Editor("", "Mac OS X").commands(PLACE).getLast())
        .containsExactly("open", "/notes/my heap.md");
    assertThat(new Editor("", "Windows 11").commands(PLACE))
        .containsExactly(
            List.of("code.cmd", "-g", "/notes/my heap.md:12"),
            List.of("cmd", "/c", "start", "", "/notes/my heap.md"));
  }

  @Test
  void theFirstProgramThatIsThereIsStarted() {
    var tried = new ArrayList<String>();
    boolean opened =
        new Editor("", "Linux")
            .open(
                PLACE,
                command -> {
                  tried.add(command.getFirst());
                  return command.getFirst().equals("xdg-open");
                });
    assertThat(opened).isTrue();
    assertThat(tried).containsExactly("code", "xdg-open");
  }
}
