package io.github.questionwright.quality;

import io.github.questionwright.model.Question;
import io.github.questionwright.source.NearMisses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether one question has tags, and none but known ones. */
final class TagRules {

    private TagRules() {}

    static List<QualityFinding> of(Question question, Set<String> vocabulary) {
        if (question.tags().isEmpty()) {
            return List.of(QualityFinding.of(QualityRule.TAGS, question.id(), "no tags; give it one or more"));
        }
        List<QualityFinding> findings = new ArrayList<>();
        for (String tag : question.tags()) {
            if (!vocabulary.isEmpty() && !vocabulary.contains(tag)) {
                findings.add(QualityFinding.of(
                        QualityRule.VOCABULARY,
                        question.id(),
                        "the tag \"" + tag + "\" is not in the vocabulary" + NearMisses.didYouMean(tag, vocabulary)));
            }
        }
        return findings;
    }
}
