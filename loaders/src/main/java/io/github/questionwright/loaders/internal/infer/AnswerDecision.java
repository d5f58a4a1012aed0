package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.loaders.internal.shape.FieldRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Decides by proof how the answers of a file are read, and says what stays open. */
final class AnswerDecision {

    /** How many answers that can be read in one way only settle how those are read that could be either. */
    private static final int FEW = 3;

    /** For each question without a mark there must be so many with it. */
    private static final int MARKED = 10;

    private final AnswerEvidence evidence;
    private final Draft draft;
    private final List<String> open = new ArrayList<>();

    AnswerDecision(AnswerEvidence evidence, Draft draft) {
        this.evidence = evidence;
        this.draft = draft;
    }

    /** What could not be decided, each a sentence for people. */
    List<String> open() {
        return List.copyOf(open);
    }

    void decide() {
        labels();
        marks();
        numbering();
        letters();
        forms();
        base();
    }

    boolean runs() {
        return evidence.lettersOnly > 0 && evidence.lettersAsText == 0 && evidence.wordsAsText == 0;
    }

    private void labels() {
        if (evidence.questions > 0 && evidence.labelled == evidence.questions) {
            draft.detail(
                    Detail.OPTION_LABELS,
                    "strip",
                    "the options of all " + evidence.questions + " questions begin with labels in a row");
        }
    }

    private void marks() {
        if (!draft.of(FieldRole.CORRECT).isEmpty()
                || evidence.flagged > 0
                || !draft.of(FieldRole.INCORRECT).isEmpty()) {
            return;
        }
        for (Map.Entry<OptionMarks, Integer> mark : evidence.marked.entrySet()) {
            int unmarked = evidence.questions - mark.getValue();
            if (unmarked * MARKED <= mark.getValue()
                    && evidence.questions >= mark.getKey().proof()) {
                draft.detail(
                        Detail.OPTION_MARK,
                        mark.getKey().label(),
                        "in " + (unmarked == 0 ? "each question" : mark.getValue() + " questions")
                                + " some options have the mark and some have not");
                return;
            }
        }
    }

    private void numbering() {
        if (evidence.prompts > 2 && evidence.numbered == evidence.prompts && !evidence.numberingBroken) {
            draft.detail(Detail.NUMBERING, "strip", "all " + evidence.prompts + " prompts begin with a running number");
        }
    }

    private void letters() {
        if (evidence.lettersBoth == 0) {
            return;
        }
        if (evidence.lettersOnly >= FEW && evidence.lettersAsText == 0) {
            draft.detail(Detail.LETTERS, "label", evidence.lettersOnly + " letters can only be labels");
        } else if (evidence.lettersAsText >= FEW && evidence.lettersOnly == 0) {
            draft.detail(Detail.LETTERS, "text", evidence.lettersAsText + " letters can only be texts");
        } else if (!draft.has(Detail.LETTERS)) {
            open.add(
                    "letters could be labels of options or their texts (" + evidence.lettersBoth
                            + " answers could be either); settle it with a mapping: \"letters\": \"label\" or \"letters\": \"text\"");
        }
    }

    /** Whether numbers that are the text of an option and could be a place are the one or the other. */
    private void forms() {
        NumberEvidence all = evidence.allNumbers();
        if (all.both == 0 || draft.has(Detail.NUMBERS)) {
            return;
        }
        if (all.placesOnly >= FEW && all.textsOnly == 0 && evidence.wordsAsText == 0) {
            draft.detail(Detail.NUMBERS, "index", all.placesOnly + " of the numbers can only be places");
        } else if (all.placesOnly == 0 && all.textsOnly + evidence.wordsAsText >= FEW) {
            int proofs = all.textsOnly + evidence.wordsAsText;
            draft.detail(
                    Detail.NUMBERS, "text", proofs + " answers can only be texts of options, and none only a place");
        } else {
            open.add("numbers could be places of options or their texts (" + all.both + " answers could be either);"
                    + " settle it with a mapping: \"numbers\": \"index\" or \"numbers\": \"text\"");
        }
    }

    private void base() {
        NumberEvidence all = evidence.allNumbers();
        boolean needed = all.placesOnly > 0
                || all.both > 0 && !"text".equals(draft.plan().details().get(Detail.NUMBERS));
        if (!needed || draft.has(Detail.INDEX_BASE)) {
            return;
        }
        if (all.isFromZero()) {
            draft.detail(
                    Detail.INDEX_BASE,
                    "0",
                    "a 0 stands as an answer " + times(all.zeros) + against(all.tops + all.bad));
        } else if (all.isFromOne()) {
            draft.detail(
                    Detail.INDEX_BASE,
                    "1",
                    "the number of options stands as an answer " + times(all.tops) + against(all.zeros + all.bad));
        } else if (all.placesOnly > 0) {
            open.add(undecided(all));
        }
    }

    private static String undecided(NumberEvidence all) {
        String found = all.zeros == 0 && all.tops == 0
                ? "no answer is 0 or the number of options"
                : "0 is an answer " + times(all.zeros) + ", the number of options " + times(all.tops);
        String bad = all.bad == 0 ? "" : ", and none of the places " + times(all.bad);
        return "the " + all.placesOnly + " answers that are places could count from 0 (0 is the first option) or from 1"
                + " (1 is the first): " + found + bad
                + "; settle it with a mapping: \"indexBase\": 0 or \"indexBase\": 1";
    }

    private static String times(int count) {
        return count == 0 ? "never" : count == 1 ? "once" : count + " times";
    }

    private static String against(int count) {
        return count == 0 ? "" : ", with " + count + " that fit neither";
    }
}
