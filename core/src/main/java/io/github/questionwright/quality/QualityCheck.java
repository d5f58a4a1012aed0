package io.github.questionwright.quality;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds a bank against the rules of good interview content. A rule is about what an interviewer needs, not about what a
 * loader can read: a bank that loads without a diagnostic may break many. Immutable and thread-safe.
 */
public final class QualityCheck {

    private static final QualityCheck STANDARD = new QualityCheck(EnumSet.allOf(QualityRule.class), Set.of());

    private final Set<QualityRule> rules;
    private final Set<String> vocabulary;

    private QualityCheck(Set<QualityRule> rules, Set<String> vocabulary) {
        this.rules = rules;
        this.vocabulary = vocabulary;
    }

    /**
     * Every rule, and no vocabulary of tags.
     *
     * @return the check
     */
    public static QualityCheck standard() {
        return STANDARD;
    }

    /**
     * This check with a vocabulary: every other tag is a finding.
     *
     * @param tags the allowed tags, in the letter case in which they are to be written; empty for any tag
     * @return a new check
     */
    public QualityCheck withVocabulary(Collection<String> tags) {
        return new QualityCheck(rules, Collections.unmodifiableSet(new LinkedHashSet<>(tags)));
    }

    /**
     * This check without some rules.
     *
     * @param left the rules to leave out
     * @return a new check
     */
    public QualityCheck without(QualityRule... left) {
        Set<QualityRule> rest = EnumSet.copyOf(rules);
        rest.removeAll(Arrays.asList(left));
        return new QualityCheck(rest, vocabulary);
    }

    /**
     * Looks at every question, and at the bank as a whole. The time is linear in the size of the bank.
     *
     * @param bank the bank
     * @return what was found
     */
    public QualityReport of(QuestionBank bank) {
        List<QualityFinding> findings = new ArrayList<>();
        DuplicatePrompts prompts = new DuplicatePrompts();
        for (Question question : bank.questions()) {
            findings.addAll(new QuestionRules(question).findings());
            findings.addAll(ContentRules.of(question));
            findings.addAll(TagRules.of(question, vocabulary));
            prompts.add(question).ifPresent(findings::add);
        }
        findings.addAll(ChoiceBias.of(bank.questions()));
        findings.addAll(DifficultyBalance.of(bank.questions()));
        findings.removeIf(finding -> !rules.contains(finding.rule()));
        return new QualityReport(bank.size(), findings);
    }
}
