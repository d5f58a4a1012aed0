/**
 * What people hold in their hands during an interview: start from
 * {@link io.github.questionwright.kit.InterviewKit#of}, which turns a quiz into an interviewer's guide, a candidate's
 * paper, an answer key and a scorecard.
 */
@NullMarked
package io.github.questionwright.kit;

import org.jspecify.annotations.NullMarked;
