/// Texts to the words that are compared: one way of writing, the field's terms, two ways of cutting
/// Chinese. No dictionary: characters side by side do not care what a segmenter knows.
@NullMarked
package viva.interview.word;

import org.jspecify.annotations.NullMarked;
