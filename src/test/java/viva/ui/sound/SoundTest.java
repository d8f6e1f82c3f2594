package viva.ui.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {
  private static final int TENTH = Microphone.RATE / 10;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # system,     text,           the command's first words
          Windows 11,   Why?,           /powershell.exe -NoProfile
          Mac OS X,     Why?,           /say
          Mac OS X,     为什么,          /say -v Tingting
          Linux,        Why?,           /spd-say --wait --pipe-mode --language en
          Linux,        为什么 KV?,      /spd-say --wait --pipe-mode --language zh
          """)
  void eachSystemSpeaksByItsOwnProgramInTheLanguageOfTheText(
      String system, String text, String command) {
    var speech = Speech.of(system, name -> Optional.of(Path.of("/", name))).orElseThrow();
    assertThat(String.join(" ", speech.command(text)).replace('\\', '/')).startsWith(command);
    assertThat(speech.command(text)).doesNotContain(text);
  }

  @Test
  void linuxWithoutADispatcherSpeaksByEspeakAndWithoutEitherNotAtAll() {
    var espeak =
        Speech.of("Linux", n -> Optional.of(Path.of("/", n)).filter(p -> p.endsWith("espeak-ng")));
    assertThat(espeak.orElseThrow().chinese()).endsWith("--stdin", "-v", "cmn");
    assertThat(Speech.of("Linux", _ -> Optional.empty())).isEmpty();
    assertThat(Voice.find("Linux", folder.toString())).isEmpty();
    assertThat(Voice.find("Mac OS X", "\0" + File.pathSeparator)).isEmpty();
  }

  @Test
  void aVoiceIsGivenTheWholeTextAndCanBeStopped() throws IOException, InterruptedException {
    assumeTrue(File.separatorChar == '/', "a shell script stands for the voice");
    var heard = folder.resolve("heard");
    program("espeak-ng", "cat > '" + heard + ".part'; mv '" + heard + ".part' '" + heard + "'");
    try (var voice = Voice.find("Linux", folder.toString()).orElseThrow()) {
      assertThat(voice.say("为什么 $(rm) `x`; 'q' \"r\"?")).isTrue();
      while (voice.speaking()) Thread.onSpinWait();
      assertThat(heard).hasContent("为什么 $(rm) `x`; 'q' \"r\"?");
    }
    program("espeak-ng", "exec sleep 1000");
    try (var voice = Voice.find("Linux", folder.toString()).orElseThrow()) {
      assertThat(voice.say("a long text")).isTrue();
      assertThat(voice.speaking()).isTrue();
      voice.stop();
      assertThat(voice.speaking()).isFalse();
    }
    Files.delete(folder.resolve("espeak-ng"));
    assertThat(new Voice(new Speech(List.of(), List.of("/no/such"), List.of())).say("x")).isFalse();
  }

  @Test
  void aRecordingIsAWavFileOfWhatWasHeardWithTheLevelOfEachTenthOfASecond()
      throws IOException, UnsupportedAudioFileException {
    var file = folder.resolve("new folder").resolve("answer.wav");
    var levels = Collections.synchronizedList(new ArrayList<Double>());
    var sound = new ByteArrayInputStream(tone(TENTH * 2, 16384, TENTH, 0));
    var ended = new CountDownLatch(3);
    try (var recorder =
        Recorder.start(
            () -> sound,
            file,
            level -> {
              levels.add(level);
              ended.countDown();
            })) {
      await(ended);
      assertThat(recorder.loudest()).isEqualTo(levels.getFirst());
    }
    assertThat(levels).hasSize(3);
    assertThat(levels.getFirst()).isCloseTo(1 - 9.03 / 60, within(0.01));
    assertThat(levels.getLast()).isZero();
    try (var wav = AudioSystem.getAudioInputStream(file.toFile())) {
      assertThat(wav.getFormat().getSampleRate()).isEqualTo(Microphone.RATE);
      assertThat(wav.getFormat().getChannels()).isEqualTo(1);
      assertThat(wav.readAllBytes()).isEqualTo(tone(TENTH * 2, 16384, TENTH, 0));
    }
  }

  @Test
  void aRecordingThatIsCutOffCanBePlayedUpToThere()
      throws IOException, UnsupportedAudioFileException {
    var file = folder.resolve("cut.wav");
    var wav = new WavFile(file);
    wav.add(tone(TENTH, 1000), TENTH * 2);
    var left = Files.copy(file, folder.resolve("as the machine stopped.wav"));
    try (var cut = AudioSystem.getAudioInputStream(left.toFile())) {
      assertThat(cut.getFrameLength()).isEqualTo(TENTH);
    }
    wav.close();
  }

  @Test
  void aMicrophoneThatIsUnpluggedEndsTheRecordingAndIsTold()
      throws IOException, InterruptedException {
    var unplugged =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("unplugged");
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            throw new IOException("unplugged");
          }
        };
    var broken = new CountDownLatch(1);
    var listener =
        new Recorder.Listener() {
          @Override
          public void heard(double loudness) {}

          @Override
          public void brokenOff() {
            broken.countDown();
          }
        };
    try (var _ = Recorder.start(() -> unplugged, folder.resolve("a.wav"), listener)) {
      assertThat(broken.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  /// Pairs of a number of samples and their height; the tone is a sine of 500 Hz.
  private static byte[] tone(int... lengthsAndHeights) {
    int length = 0;
    for (int i = 0; i < lengthsAndHeights.length; i += 2) length += lengthsAndHeights[i];
    var bytes = ByteBuffer.allocate(length * 2).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < lengthsAndHeights.length; i += 2)
      for (int s = 0; s < lengthsAndHeights[i]; s++)
        bytes.putShort(
            (short) (lengthsAndHeights[i + 1] * Math.sin(2 * Math.PI * 500 * s / Microphone.RATE)));
    return bytes.array();
  }

  private void program(String name, String script) throws IOException {
    var file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
