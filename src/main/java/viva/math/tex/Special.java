package viva.math.tex;

/// A family of commands that are more than a line in the register.
interface Special {
  /// Writes a command that has been read, and reads its arguments.
  ///
  /// @return false if the command is none of this family; then nothing has been read
  boolean write(String name, Table.Builder table);
}
