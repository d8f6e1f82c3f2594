/// What is heard: the system's voice reads aloud, a microphone is recorded.
@NullMarked
package viva.ui.sound;

import org.jspecify.annotations.NullMarked;
