package viva.ui;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The one window of a library: the first start holds a lock, a later one calls it to the front.
///
/// The lock ends with the process, however it ends. Beside it stands the address of a socket in a
/// folder of this user alone, on which a later start knocks.
final class Instance implements AutoCloseable {
  private final FileChannel lock;
  private final ServerSocketChannel door;
  private final Path folder;

  private Instance(FileChannel lock, ServerSocketChannel door, Path folder) {
    this.lock = lock;
    this.door = door;
    this.folder = folder;
  }

  /// Takes the library for this process; nothing where another one has it.
  ///
  /// @param library the database file; its folder exists
  static Optional<Instance> claim(Path library) throws IOException {
    var lock =
        FileChannel.open(
            beside(library, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (lock.tryLock() == null) {
        lock.close();
        return Optional.empty();
      }
    } catch (OverlappingFileLockException e) {
      lock.close();
      return Optional.empty();
    }
    var folder = Files.createTempDirectory("viva");
    var door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    door.bind(UnixDomainSocketAddress.of(folder.resolve("door")));
    Files.writeString(beside(library, ".door"), folder.resolve("door").toString());
    return Optional.of(new Instance(lock, door, folder));
  }

  /// Knocks at the window that has the library.
  static void knock(Path library) {
    try {
      var address = Path.of(Files.readString(beside(library, ".door")));
      SocketChannel.open(UnixDomainSocketAddress.of(address)).close();
    } catch (IOException e) {
      // The other window has just closed, or has no door yet: there is nobody to call.
    }
  }

  /// Calls back whenever a later start knocks.
  void onKnock(Runnable front) {
    Thread.ofVirtual()
        .start(
            () -> {
              while (true) {
                try (var _ = door.accept()) {
                  front.run();
                } catch (IOException e) {
                  return; // the door is closed
                }
              }
            });
  }

  @Override
  public void close() throws IOException {
    door.close();
    Files.deleteIfExists(folder.resolve("door"));
    Files.deleteIfExists(folder);
    lock.close();
  }

  private static Path beside(Path library, String suffix) {
    return library.resolveSibling(library.getFileName() + suffix);
  }
}
