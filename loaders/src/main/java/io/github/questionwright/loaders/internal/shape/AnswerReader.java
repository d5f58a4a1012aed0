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

    private static final List<String> OPTIONS_WITH_ANSWER = List.of("options", "answer");

    private final ObjectReader question;
    private final Report report;
    private final RawValue place;
    private final boolean told;

    private AnswerReader(ObjectReader question, Report report, boolean told) {
        this.question = question;
        this.report = report;
        this.told = told;
        this.place = question.object().find("answer").orElse(question.object());
    }

    /** Reads the answer; that it is unresolved is not told again. */
    static Answer read(ObjectReader question, Report report, boolean told) {
        return new AnswerReader(question, report, told).read();
    }

    private Answer read() {
        List<String> kinds = Stream.of("options", "accepted", "value", "answer")
                .filter(question::has)
                .toList();
        Optional<String> stray = stray("tolerance", "value").or(() -> stray("multiple", "options"));
        List<Option> options = question.objects("options", AnswerReader::option);
        boolean multiple = question.flag("multiple");
        List<String> accepted = question.texts("accepted");
        Optional<BigDecimal> value = question.number("value");
        BigDecimal tolerance = question.number("tolerance").orElse(BigDecimal.ZERO);
        Optional<String> text = question.text("answer");
        if (stray.isPresent()) {
            return conflict(stray.get());
        }
        if (kinds.equals(OPTIONS_WITH_ANSWER) && options.stream().noneMatch(Option::correct)) {
            return text.<Answer>map(given -> unresolved(options, given)).orElse(new Answer.Unanswered());
        }
        if (kinds.size() > 1) {
            return conflict("found \"" + String.join("\" and \"", kinds) + "\" in one question");
        }
        if (kinds.contains("options")) {
            return new Answer.Choice(options, multiple);
        }
        if (kinds.contains("accepted")) {
            return new Answer.ShortText(accepted);
        }
        return value.<Answer>map(number -> new Answer.Numeric(number, tolerance))
                .or(() -> text.map(Answer.Open::new))
                .orElse(new Answer.Unanswered());
    }

    private Optional<String> stray(String field, String owner) {
        return question.has(field) && !question.has(owner)
                ? Optional.of("found \"" + field + "\" without \"" + owner + "\"")
                : Optional.empty();
    }

    private Answer unresolved(List<Option> options, String given) {
        if (told) {
            return new Answer.Unresolved(options, given);
        }
        report.at(
                place,
                "/answer",
                DiagnosticCode.ANSWER_UNRESOLVED,
                "the answer \"" + Texts.shortened(given) + "\" marks none of the " + options.size()
                        + " options; mark the right one with \"correct\": true");
        return new Answer.Unresolved(options, given);
    }

    private Answer conflict(String found) {
        report.at(
                question.object(),
                "",
                DiagnosticCode.ANSWER_CONFLICT,
                found
                        + "; a question has options (with multiple), accepted texts, a value (with tolerance) or an answer,"
                        + " and may have an explanation beside it");
        return new Answer.Unanswered();
    }

    private static Option option(ObjectReader reader) {
        String text = reader.text("text").orElse("");
        Option option = Option.of(text, reader.flag("correct"));
        String id = reader.text("id").orElse(option.id());
        return new Option(id, text, option.correct(), reader.text("feedback"));
    }
}
