package io.github.questionwright.loaders.internal.infer;

import java.util.List;

/** What numbers as answers can mean over the file: the place of an option, counted from 0 or from 1, or its text. */
final class NumberEvidence {

    private static final int CLEARLY = 10;

    int tokens;
    int placesOnly;
    int textsOnly;
    int both;
    int zeros;
    int tops;
    int bad;
    int clash;

    void add(int number, Reading reading, List<Choice> choices) {
        if (reading.isKey()) {
            return;
        }
        tokens++;
        boolean place = number >= 0 && number <= choices.size();
        if (reading.isText()) {
            textsOnly += place ? 0 : 1;
            both += place ? 1 : 0;
            return;
        }
        placesOnly++;
        boolean fromZero = isChoice(number, choices);
        boolean fromOne = isChoice(number - 1, choices);
        zeros += fromZero && !fromOne ? 1 : 0;
        tops += fromOne && !fromZero ? 1 : 0;
        bad += fromZero || fromOne ? 0 : 1;
    }

    private static boolean isChoice(int index, List<Choice> choices) {
        return index >= 0 && index < choices.size() && !choices.get(index).isHole();
    }

    void merge(NumberEvidence other) {
        tokens += other.tokens;
        placesOnly += other.placesOnly;
        textsOnly += other.textsOnly;
        both += other.both;
        zeros += other.zeros;
        tops += other.tops;
        bad += other.bad;
    }

    boolean isFromZero() {
        return isProof(zeros, tops + bad);
    }

    boolean isFromOne() {
        return isProof(tops, zeros + bad);
    }

    /** Proof without a contradiction, or with at most one for ten proofs. */
    private static boolean isProof(int proofs, int against) {
        return proofs > 0 && (against == 0 || proofs >= CLEARLY * against);
    }
}
