package io.github.questionwright.quality;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a quality check found. Immutable and thread-safe.
 *
 * @param questions how many questions were looked at
 * @param findings in the order of the bank, those about the bank as a whole last
 */
public record QualityReport(int questions, List<QualityFinding> findings) {

    /**
     * Copies the findings.
     *
     * @param questions how many questions were looked at
     * @param findings what was found
     */
    public QualityReport {
        findings = List.copyOf(findings);
    }

    /**
     * Whether nothing was found.
     *
     * @return true if the bank keeps every rule
     */
    public boolean isClean() {
        return findings.isEmpty();
    }

    /**
     * How often each broken rule is broken.
     *
     * @return the rules with findings, in the order of the rules
     */
    public Map<QualityRule, Integer> counts() {
        Map<QualityRule, Integer> counts = new EnumMap<>(QualityRule.class);
        findings.forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }
}
