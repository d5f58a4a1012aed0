package io.github.questionwright.grading;

import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import io.github.questionwright.sampling.Quiz;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Refuses a submission that cannot be meant for this quiz. */
final class ResponseCheck {

    private ResponseCheck() {}

    static void check(Quiz quiz, Submission submission) {
        Set<String> ids = new LinkedHashSet<>(quiz.ids());
        for (String id : submission.responses().keySet()) {
            require(
                    ids.contains(id),
                    "the submission answers \"" + id + "\", which is not in the quiz" + Ids.didYouMean(id, ids));
        }
        quiz.questions()
                .forEach(asked -> check(
                        asked.question(), submission.response(asked.question().id())));
    }

    private static void check(Question question, Response response) {
        String name = "question \"" + question.id() + "\" ";
        checkOptions(name, question.answer().options(), response);
        boolean choice = question.answer() instanceof Answer.Choice;
        require(!choice || response.text().isEmpty(), name + "is answered by ids of options, not by a text");
        require(
                question.answer() instanceof Answer.Numeric || response.number().isEmpty(),
                name + "is not answered by a number");
        boolean rated = response.level().isPresent() || response.keyPoints().isPresent();
        require(!rated || Ratings.mayRate(question.answer()), name + "is graded by its answer, not rated by a person");
        checkKeyPoints(name, question.guide().keyPoints().size(), response);
    }

    private static void checkOptions(String name, List<Option> options, Response response) {
        List<String> ids = options.stream().map(Option::id).toList();
        for (String id : response.optionIds()) {
            require(!ids.isEmpty(), name + "has no options, but \"" + id + "\" was chosen");
            require(ids.contains(id), name + "has no option \"" + id + "\"" + Ids.didYouMean(id, ids));
        }
    }

    private static void checkKeyPoints(String name, int size, Response response) {
        response.keyPoints().ifPresent(indexes -> {
            require(size > 0, name + "has no key points to tick");
            int last = indexes.isEmpty() ? 0 : indexes.get(indexes.size() - 1);
            require(last < size, name + "has key points 0 to " + (size - 1) + ", but " + last + " was ticked");
        });
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
