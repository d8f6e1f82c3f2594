package viva.content.line;

/// Why lines became no card. The words for the user stand in the messages as `leftOut.REASON`.
public enum Reason {
  /// Data about the document, in front of it.
  FRONT_MATTER,
  /// A heading that says where the cards below it belong.
  TOPIC,
  /// Entries that repeat the questions, or point to them.
  CONTENTS,
  /// Text in front of the first question.
  INTRODUCTION,
  /// Text below a topic's heading that belongs to no question.
  UNDER_TOPIC,
  /// Links within the document, such as back to the top.
  NAVIGATION,
  /// Rules, line breaks, tags and template marks between cards.
  SEPARATOR,
  /// A paragraph between the questions of a list.
  REMARK,
  /// A heading like the questions' that names no question, with what is below it.
  NO_QUESTION,
  /// What follows the last card.
  FOOTER,
  /// A card that is in the document twice.
  DOUBLE
}
