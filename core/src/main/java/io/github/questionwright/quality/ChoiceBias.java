package io.github.questionwright.quality;

import io.github.questionwright.model.AnswerKind;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Whether anything but knowledge tells the right option: its place or its length. Under chance each of the n options of
 * a question is the right one with probability 1/n, so that a count over questions has the expectation sum 1/n and the
 * variance sum 1/n (1 - 1/n).
 */
final class ChoiceBias {

    private static final int FEWEST = 20;
    private static final double POSITION_DEVIATIONS = 3;
    private static final double LENGTH_DEVIATIONS = 2;

    private ChoiceBias() {}

    static List<QualityFinding> of(List<Question> questions) {
        List<List<Option>> choices = questions.stream()
                .filter(question -> question.answer().kind() == AnswerKind.CHOICE)
                .map(question -> question.answer().options())
                .filter(options -> options.size() > 1
                        && options.stream().filter(Option::correct).count() == 1)
                .toList();
        List<QualityFinding> findings = new ArrayList<>();
        if (choices.size() >= FEWEST) {
            positions(choices, findings);
            longest(choices, findings);
        }
        return findings;
    }

    private static void positions(List<List<Option>> choices, List<QualityFinding> findings) {
        int most = choices.stream().mapToInt(List::size).max().orElse(0);
        for (int position = 0; position < most; position++) {
            int place = position;
            List<List<Option>> reaching =
                    choices.stream().filter(options -> options.size() > place).toList();
            long right = reaching.stream()
                    .filter(options -> options.get(place).correct())
                    .count();
            double expected = expected(reaching);
            if (Math.abs(right - expected) > POSITION_DEVIATIONS * deviation(reaching)) {
                findings.add(QualityFinding.ofBank(
                        QualityRule.POSITION_BIAS,
                        String.format(
                                Locale.ROOT,
                                "the right option is number %d in %d of %d questions; about %.0f would be chance; move"
                                        + " some",
                                position + 1,
                                right,
                                reaching.size(),
                                expected)));
            }
        }
    }

    private static void longest(List<List<Option>> choices, List<QualityFinding> findings) {
        long longest = choices.stream().filter(ChoiceBias::isRightLongest).count();
        double expected = expected(choices);
        if (longest - expected > LENGTH_DEVIATIONS * deviation(choices)) {
            findings.add(QualityFinding.ofBank(
                    QualityRule.LENGTH_BIAS,
                    String.format(
                            Locale.ROOT,
                            "the right option is the longest in %d of %d questions; about %.0f would be chance; write"
                                    + " longer wrong ones",
                            longest,
                            choices.size(),
                            expected)));
        }
    }

    private static boolean isRightLongest(List<Option> options) {
        List<Option> byLength = new ArrayList<>(options);
        byLength.sort(Collections.reverseOrder(
                Comparator.comparingInt(option -> option.text().length())));
        return byLength.get(0).correct()
                && byLength.get(0).text().length() > byLength.get(1).text().length();
    }

    private static double expected(List<List<Option>> choices) {
        return choices.stream().mapToDouble(options -> 1.0 / options.size()).sum();
    }

    private static double deviation(List<List<Option>> choices) {
        return Math.sqrt(choices.stream()
                .mapToDouble(options -> 1.0 / options.size() * (1 - 1.0 / options.size()))
                .sum());
    }
}
