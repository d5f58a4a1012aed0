package io.github.questionwright.loaders.internal.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the lines of a text look like one by one, before it is decided which of them are markers. Not changed once
 * built.
 */
final class Survey {

    private static final int LONGEST_LINE = 20_000;

    private final Lines lines;
    private final Map<MarkerStyle, List<Mark>> marks = new LinkedHashMap<>();
    private final BitSet wordAnswers = new BitSet();
    private final BitSet letterAnswers = new BitSet();
    private final BitSet asking = new BitSet();
    private final BitSet options = new BitSet();
    private final Map<Integer, Marker> answerMarkers = new LinkedHashMap<>();
    private final MarkerStyle answerLine = new AnswerLine();
    private final MarkerStyle answerLetter = new AnswerLetter();
    private int secondOptions;
    private int written;

    private Survey(Lines lines) {
        this.lines = lines;
    }

    static Survey of(Lines lines, List<MarkerStyle> styles) {
        Survey survey = new Survey(lines);
        styles.forEach(style -> survey.marks.put(style, new ArrayList<>()));
        for (int line = 1; line <= lines.count(); line++) {
            if (!lines.isBlank(line)) {
                survey.written++;
                if (lines.length(line) <= LONGEST_LINE) {
                    survey.take(line, lines.line(line));
                }
            }
        }
        return survey;
    }

    private void take(int line, String text) {
        marks.forEach((style, found) -> style.find(text).ifPresent(marker -> found.add(Mark.of(line, text, marker))));
        answerLine.find(text).ifPresent(marker -> answer(wordAnswers, line, marker));
        if (!wordAnswers.get(line)) {
            answerLetter.find(text).ifPresent(marker -> answer(letterAnswers, line, marker));
        }
        asking.set(line, !Shape.isListItem(Blanks.strip(text)) && Asking.ends(text));
        OptionLine.find(text).ifPresent(option -> {
            options.set(line);
            secondOptions += option.index() == 1 ? 1 : 0;
        });
    }

    private void answer(BitSet kind, int line, Marker marker) {
        kind.set(line);
        answerMarkers.put(line, marker);
    }

    Lines lines() {
        return lines;
    }

    List<Mark> marks(MarkerStyle style) {
        return marks.getOrDefault(style, List.of());
    }

    /** The lines that mark answers, those with a letter alone among them if the letter is no option. */
    BitSet answers() {
        BitSet answers = (BitSet) wordAnswers.clone();
        if (secondOptions * 2 < letterAnswers.cardinality() && letterAnswers.cardinality() > answers.cardinality()) {
            answers.or(letterAnswers);
        }
        return answers;
    }

    Marker answer(int line) {
        return answerMarkers.getOrDefault(line, Marker.answer(-1));
    }

    String answerExample() {
        return answers().cardinality() > wordAnswers.cardinality() ? answerLetter.example() : answerLine.example();
    }

    boolean asks(int line) {
        return asking.get(line);
    }

    boolean isOption(int line) {
        return options.get(line);
    }

    /** Whether nothing stands right before a line. */
    boolean isAfterBlank(int line) {
        return line == 1 || lines.isBlank(line - 1);
    }

    /** How many lines are not blank. */
    int written() {
        return written;
    }
}
