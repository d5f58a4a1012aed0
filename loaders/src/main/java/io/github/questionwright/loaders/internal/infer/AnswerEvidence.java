package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.loaders.internal.shape.FieldRole;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How the right answers of a file speak of the options, gathered once the fields are known. */
final class AnswerEvidence {

    private final Flattener flattener;
    private final ChoiceReader choices;
    private final Tokens tokens;
    private final Plan plan;
    final NumberEvidence numbers = new NumberEvidence();
    final NumberEvidence digits = new NumberEvidence();
    final Map<OptionMarks, Integer> marked = new EnumMap<>(OptionMarks.class);
    final Map<OptionMarks, Integer> oneMarked = new EnumMap<>(OptionMarks.class);
    int questions;
    int labelled;
    int lettersOnly;
    int lettersAsText;
    int lettersBoth;
    int wordsAsText;
    int wordsUnknown;
    int numbered;
    int lastNumber;
    int prompts;
    int singleItems;
    int flagged;
    boolean numberingBroken;
    int commaParts;

    AnswerEvidence(Plan plan) {
        this.plan = plan;
        flattener = new Flattener(Decoder.of(plan));
        choices = new ChoiceReader(plan);
        tokens = new Tokens(plan);
    }

    void add(RawRecord record) {
        Flat flat = flattener.flatten(record);
        addPrompt(flat);
        List<Choice> raw = choices.read(flat);
        if (raw.stream().allMatch(Choice::isHole)) {
            return;
        }
        List<Choice> stripped = ChoiceLabels.strip(raw).orElse(raw);
        labelled += stripped == raw ? 0 : 1;
        questions++;
        singleItems += raw.size() == 1 ? 1 : 0;
        flagged += raw.stream().anyMatch(choice -> choice.flag() != null) ? 1 : 0;
        addMarks(raw);
        for (String name : plan.of(FieldRole.CORRECT)) {
            flat.filled(name).ifPresent(value -> addAnswer(value, stripped));
        }
    }

    private void addPrompt(Flat flat) {
        for (String name : plan.of(FieldRole.PROMPT)) {
            String text = flat.find(name).flatMap(Words::scalar).orElse("");
            if (text.isBlank()) {
                continue;
            }
            prompts++;
            int number = Numbering.number(text);
            numbered += number >= 0 ? 1 : 0;
            numberingBroken |= number >= 0 && number != lastNumber + 1 && number != 1 && prompts > 1;
            lastNumber = number;
            return;
        }
    }

    private void addMarks(List<Choice> raw) {
        List<Choice> filled = raw.stream().filter(choice -> !choice.isHole()).toList();
        for (OptionMarks mark : OptionMarks.values()) {
            long count =
                    filled.stream().filter(choice -> mark.isOn(choice.text())).count();
            if (count > 0) {
                oneMarked.merge(mark, 1, Integer::sum);
            }
            if (count > 0 && count < filled.size()) {
                marked.merge(mark, 1, Integer::sum);
            }
        }
    }

    private void addAnswer(RawValue value, List<Choice> offered) {
        List<Token> all = new ArrayList<>(tokens.of(value, offered));
        for (Token token : all) {
            Reading reading = Reading.of(token, offered);
            switch (token.kind()) {
                case NUMBER -> numbers.add(token.number(), reading, offered);
                case DIGITS -> digits.add(token.number(), reading, offered);
                case LETTER -> addLetter(reading);
                default -> addWord(reading);
            }
        }
    }

    private void addLetter(Reading reading) {
        boolean label = reading.letterIndex() >= 0 || reading.isKey();
        lettersOnly += label && !reading.isText() ? 1 : 0;
        lettersAsText += !label && reading.isText() ? 1 : 0;
        lettersBoth += label && reading.isText() ? 1 : 0;
    }

    private void addWord(Reading reading) {
        wordsAsText += reading.isText() ? 1 : 0;
        wordsUnknown += reading.isText() || reading.isKey() ? 0 : 1;
    }

    NumberEvidence allNumbers() {
        NumberEvidence all = new NumberEvidence();
        all.merge(numbers);
        all.merge(digits);
        return all;
    }
}
