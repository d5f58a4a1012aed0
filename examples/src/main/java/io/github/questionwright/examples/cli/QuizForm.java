package io.github.questionwright.examples.cli;

import io.github.questionwright.loaders.QuestionJson;
import io.github.questionwright.loaders.ReceiptJson;
import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Question;
import io.github.questionwright.sampling.FormSum;
import io.github.questionwright.sampling.Quiz;
import io.github.questionwright.sampling.QuizForms;
import io.github.questionwright.sampling.QuizQuestion;
import io.github.questionwright.sampling.RuleRange;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A quiz as JSON: its questions in the JSON form, options in the order shown, and its receipt. */
final class QuizForm {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private QuizForm() {}

    static Map<String, Object> json(Quiz quiz) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("questions", quiz.questions().stream().map(QuizForm::json).toList());
        json.put("receipt", MAPPER.readTree(ReceiptJson.toJson(quiz.receipt())));
        return json;
    }

    /** Parallel forms: the quizzes, what two of them share, and by which numbers and rules they are alike. */
    static Map<String, Object> json(QuizForms drawn) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("forms", drawn.forms().stream().map(QuizForm::json).toList());
        json.put("inCommon", drawn.inCommon());
        json.put("rules", drawn.ranges().stream().map(QuizForm::json).toList());
        json.put("sums", drawn.sums().stream().map(QuizForm::json).toList());
        return json;
    }

    private static Map<String, Object> json(RuleRange range) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", range.name());
        json.put("least", range.least());
        json.put("largest", range.largest());
        return json;
    }

    private static Map<String, Object> json(FormSum sum) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("field", sum.field());
        json.put("least", sum.least());
        json.put("largest", sum.largest());
        return json;
    }

    private static JsonNode json(QuizQuestion asked) {
        return MAPPER.readTree(QuestionJson.toJson(asShown(asked)));
    }

    private static Question asShown(QuizQuestion asked) {
        Question question = asked.question();
        if (question.answer() instanceof Answer.Choice choice) {
            return question.toBuilder()
                    .answer(new Answer.Choice(asked.options(), choice.multiple()))
                    .build();
        }
        if (question.answer() instanceof Answer.Unresolved unresolved) {
            return question.toBuilder()
                    .answer(new Answer.Unresolved(asked.options(), unresolved.given()))
                    .build();
        }
        return question;
    }
}
