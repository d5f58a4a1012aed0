package io.github.questionwright.sampling;

import java.util.ArrayList;
import java.util.List;

/**
 * Several quizzes that weigh alike, so that candidates who sit next to each other have different questions. Immutable
 * and thread-safe.
 *
 * @param forms the quizzes, all with the same number of questions
 * @param inCommon how many questions every two of them share, always the same ones
 * @param sums the numbers by which they were made alike
 */
public record QuizForms(List<Quiz> forms, int inCommon, List<FormSum> sums) {

    /**
     * Copies the lists.
     *
     * @param forms the quizzes, all with the same number of questions
     * @param inCommon how many questions every two of them share
     * @param sums the numbers by which they were made alike
     */
    public QuizForms {
        forms = List.copyOf(forms);
        sums = List.copyOf(sums);
    }

    /**
     * The values that each rule takes over the forms.
     *
     * @return a range for the count and for each rule; {@link RuleRange#isFixed} tells where all forms are equal
     */
    public List<RuleRange> ranges() {
        List<RuleRange> ranges = new ArrayList<>();
        for (int row = 0; row < forms.get(0).rows().size(); row++) {
            int number = row;
            ReceiptRow first = forms.get(0).rows().get(row);
            long least = forms.stream()
                    .mapToLong(form -> form.rows().get(number).value())
                    .min()
                    .orElse(0);
            long largest = forms.stream()
                    .mapToLong(form -> form.rows().get(number).value())
                    .max()
                    .orElse(0);
            ranges.add(new RuleRange(first.name(), first.lower(), least, largest, first.upper()));
        }
        return List.copyOf(ranges);
    }
}
