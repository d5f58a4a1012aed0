package io.github.questionwright.loaders.internal.shape;

import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Option;
import io.github.questionwright.spi.RawValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells from its fields which kind of answer a question has. */
final class AnswerReader {

    private final ObjectReader question;
    private final Report report;
    private final RawValue place;

    private AnswerReader(ObjectReader question, Report report) {
        this.question = question;
        this.report = report;
        this.place = question.object().find("answer").orElse(question.object());
    }

    static Answer read(ObjectReader question, Report report) {
        return new AnswerReader(question, report).read();
    }

    private Answer read() {
        List<String> kinds =
                Stream.of("options", "accepted", "value").filter(question::has).toList();
        List<Option> options = question.objects("options", AnswerReader::option);
        boolean multiple = question.flag("multiple");
        List<String> accepted = question.texts("accepted");
        Optional<BigDecimal> value = question.number("value");
        BigDecimal tolerance = question.number("tolerance").orElse(BigDecimal.ZERO);
        Optional<String> text = question.text("answer");
        boolean marked = options.stream().anyMatch(Option::correct);
        if (kinds.size() > 1 || text.isPresent() && (marked || !kinds.isEmpty() && !kinds.contains("options"))) {
            return conflict(kinds, text.isPresent());
        }
        if (kinds.contains("options")) {
            return text.<Answer>map(given -> unresolved(options, given)).orElse(new Answer.Choice(options, multiple));
        }
        if (kinds.contains("accepted")) {
            return new Answer.ShortText(accepted);
        }
        return value.<Answer>map(number -> new Answer.Numeric(number, tolerance))
                .or(() -> text.map(Answer.Open::new))
                .orElse(new Answer.Unanswered());
    }

    private Answer unresolved(List<Option> options, String given) {
        report.at(
                place,
                "/answer",
                DiagnosticCode.ANSWER_UNRESOLVED,
                "the answer \"" + Texts.shortened(given) + "\" marks none of the " + options.size()
                        + " options; mark the right one with \"correct\": true");
        return new Answer.Unresolved(options, given);
    }

    private Answer conflict(List<String> kinds, boolean withText) {
        String found = String.join(
                "\" and \"",
                withText ? Stream.concat(kinds.stream(), Stream.of("answer")).toList() : kinds);
        report.at(
                place,
                "",
                DiagnosticCode.ANSWER_CONFLICT,
                "found \"" + found + "\" in one question; a question has options, accepted texts, a value or an answer,"
                        + " and an explanation beside it");
        return new Answer.Unanswered();
    }

    private static Option option(ObjectReader reader) {
        String text = reader.text("text").orElse("");
        Option option = Option.of(text, reader.flag("correct"));
        String id = reader.text("id").orElse(option.id());
        return new Option(id, text, option.correct(), reader.text("feedback"));
    }
}
