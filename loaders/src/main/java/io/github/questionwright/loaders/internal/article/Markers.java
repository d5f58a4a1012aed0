package io.github.questionwright.loaders.internal.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of a text that mark questions and answers. Of all ways to read the text the one is taken for which most
 * speaks: questions that have an answer line before the next one, many of them, words rather than bare numbers, and
 * numbers rather than question marks. Immutable once made.
 */
final class Markers {

    private static final List<MarkerStyle> WORDED =
            List.of(new QuestionLine(), new QuestionLetter(), new QuestionPlain());
    private static final List<NumberLine> NUMBERS = NumberLine.all();

    private final Map<Integer, Marker> byLine = new HashMap<>();
    private final Candidate chosen;
    private final Survey survey;

    private Markers(Candidate chosen, Survey survey) {
        this.chosen = chosen;
        this.survey = survey;
        BitSet answers = survey.answers();
        answers.stream().forEach(line -> byLine.put(line, survey.answer(line)));
        int ordinal = 0;
        for (Mark mark : chosen.marks()) {
            ordinal++;
            Marker marker = mark.marker();
            byLine.put(mark.line(), marker.counted() ? marker : marker.asNumber(ordinal));
        }
    }

    static Markers of(Lines lines) {
        List<MarkerStyle> styles = new ArrayList<>(WORDED);
        styles.addAll(NUMBERS);
        Survey survey = Survey.of(lines, styles);
        Candidate best = Candidate.NONE;
        for (PromptFinder finder : finders()) {
            Candidate candidate = finder.find(survey);
            best = candidate.value() > best.value() ? candidate : best;
        }
        return new Markers(best, survey);
    }

    private static List<PromptFinder> finders() {
        List<PromptFinder> finders = new ArrayList<>();
        WORDED.forEach(style -> finders.add(new WordedPrompts(style)));
        NUMBERS.forEach(style -> finders.add(new CountedPrompts(style)));
        finders.add(new AskingPrompts());
        finders.add(new PromptsBeforeAnswers());
        return finders;
    }

    /** The marker on a line, if the line is one. */
    Optional<Marker> find(int line) {
        return Optional.ofNullable(byLine.get(line));
    }

    boolean hasQuestions() {
        return !chosen.marks().isEmpty();
    }

    boolean hasAnswers() {
        return !survey.answers().isEmpty();
    }

    /** How the questions are marked. */
    String prompts() {
        return chosen.name();
    }

    /** How the answers are marked. */
    String answers() {
        return hasAnswers() ? survey.answerExample() : "up to the next prompt";
    }

    String because() {
        return chosen.because(survey.answers().cardinality());
    }

    /** How many questions stand before an answer line. */
    int answered() {
        return chosen.answered();
    }

    /** Whether the style is a word or letter that means question, alone on its line at least once. */
    boolean isUnmistakable() {
        return chosen.answered() > 0
                && WORDED.get(0).example().equals(chosen.name())
                && chosen.marks().stream().anyMatch(mark -> mark.marker().rest() < 0);
    }
}
