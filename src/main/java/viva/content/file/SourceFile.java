package viva.content.file;

/// A document as it lies on the disk or in an archive.
///
/// @param path  as it is shown: relative to what the user pointed at, parts separated by `/`
/// @param bytes the whole content; not copied, and not to be changed
@SuppressWarnings("ArrayRecordComponent") // two documents are never compared
public record SourceFile(String path, byte[] bytes) {}
