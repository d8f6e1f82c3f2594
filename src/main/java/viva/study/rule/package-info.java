/// What the learner can set about days and topics: leeches, question groups, retention, easy days.
@NullMarked
package viva.study.rule;

import org.jspecify.annotations.NullMarked;
