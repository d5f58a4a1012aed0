package io.github.questionwright.kit;

import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Labels;
import io.github.questionwright.model.Provenance;
import io.github.questionwright.model.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Short words about questions and times that all documents share. */
final class Labelled {

    private static final int MOST_ZEROS = 40;

    private Labelled() {}

    /** A minute of the interview as hours and minutes. */
    static String time(long minute) {
        String minutes = String.valueOf(minute % 60);
        return minute / 60 + ":" + (minutes.length() < 2 ? "0" : "") + minutes;
    }

    static String minutes(TimeSlot slot) {
        return (slot.estimated() ? "about " : "") + slot.minutes() + " min";
    }

    static String span(TimeSlot slot) {
        return time(slot.startMinute()) + "\u2013" + time(slot.endMinute());
    }

    static String section(List<String> path) {
        return String.join(" \u203A ", path);
    }

    static List<String> facts(Question question) {
        List<String> facts = new ArrayList<>();
        if (!question.section().isEmpty()) {
            facts.add(section(question.section()));
        }
        Stream.of(question.kind(), question.difficulty(), question.seniority())
                .flatMap(Optional::stream)
                .map(Labels::of)
                .forEach(facts::add);
        return facts;
    }

    static String number(Answer.Numeric numeric) {
        String tolerance = numeric.tolerance().signum() == 0 ? "" : " \u00B1 " + plain(numeric.tolerance());
        return plain(numeric.value()) + tolerance;
    }

    private static String plain(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST_ZEROS ? number.toString() : number.toPlainString();
    }

    static String source(Provenance provenance) {
        return Stream.of(provenance.title(), provenance.author(), provenance.licence(), provenance.address())
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    /** How the plan compares with the total, in one sentence. */
    static String balance(TimePlan plan) {
        String planned = "Planned: " + plan.plannedMinutes() + " min";
        if (plan.totalMinutes().isEmpty()) {
            return planned + ".";
        }
        String of = planned + " of " + plan.totalMinutes().getAsInt();
        if (plan.overMinutes() > 0) {
            return of + ", which is " + plan.overMinutes() + " min too long.";
        }
        return of + (plan.spareMinutes() > 0 ? ", " + plan.spareMinutes() + " min to spare." : ".");
    }

    static String slot(TimeSlot slot) {
        return switch (slot.kind()) {
            case INTRODUCTION -> "Introduction";
            case BUFFER -> "Buffer";
            case CLOSING -> "Closing";
            case QUESTION -> "Question " + slot.questionNumber().getAsInt();
        };
    }

    static Content anchor(ScoreLevel level, Question question, Optional<Locale> locale) {
        String behavior = level.behavior().orElseGet(() -> unanchored(level));
        boolean ours = level.standard() || level.behavior().isEmpty();
        return ours ? Content.plain(behavior) : Content.of(behavior, question, locale);
    }

    private static String unanchored(ScoreLevel level) {
        return switch (level.level()) {
            case 1 -> "Below 2";
            case 5 -> "Above 4";
            default -> "Between " + (level.level() - 1) + " and " + (level.level() + 1);
        };
    }

    static String instruction(AnswerSpace space) {
        return switch (space) {
            case CHOOSE_ONE -> "Choose one";
            case CHOOSE_SEVERAL -> "Choose all that apply";
            case SHORT_TEXT -> "Your answer, in a few words";
            case NUMBER -> "Your answer, a number";
            case LONG_TEXT -> "Your answer";
            case ASK -> "Yours to ask. What did you learn?";
        };
    }
}
