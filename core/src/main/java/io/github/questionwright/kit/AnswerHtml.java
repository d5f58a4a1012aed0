package io.github.questionwright.kit;

import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Question;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is right, for those who may know. */
final class AnswerHtml {

    private AnswerHtml() {}

    static void option(Html html, Question question, LetteredOption lettered, Optional<Locale> locale) {
        boolean right = lettered.option().correct();
        html.open("div", "class", right ? "option right" : "option");
        html.element("b", lettered.letter()).open("div");
        ContentHtml.blocks(html, Content.of(lettered.option().text(), question, locale));
        if (right) {
            html.element("span", "right", "class", "mark");
        }
        html.close("div").close("div").line();
    }

    static void feedback(Html html, Question question, LetteredOption lettered, Optional<Locale> locale) {
        lettered.option().feedback().ifPresent(feedback -> {
            html.open("div", "class", "feedback");
            ContentHtml.blocks(html, Content.of(feedback, question, locale));
            html.close("div").line();
        });
    }

    static void answer(Html html, Question question, List<String> letters, Optional<Locale> locale) {
        html.open("div", "class", "answer").line();
        Answer answer = question.answer();
        if (answer instanceof Answer.Open open) {
            ContentHtml.blocks(html, Content.of(open.text(), question, locale));
        } else if (answer instanceof Answer.Choice) {
            html.element("p", letters.isEmpty() ? "No option is right." : "Right: " + String.join(", ", letters));
        } else if (answer instanceof Answer.ShortText accepted) {
            accepted(html, accepted.accepted());
        } else if (answer instanceof Answer.Numeric numeric) {
            html.element("p", "Right: " + Labelled.number(numeric));
        } else if (answer instanceof Answer.Unresolved unresolved) {
            html.open("p").text("The source names an answer that cannot be told to be one of the options: ");
            html.element("bdi", unresolved.given()).close("p");
        } else {
            html.element("p", "The bank has no answer to this question.");
        }
        html.close("div").line();
    }

    private static void accepted(Html html, List<String> texts) {
        html.open("p").text("Right: ");
        for (int index = 0; index < texts.size(); index++) {
            html.text(index == 0 ? "" : ", or ")
                    .open("bdi")
                    .element("code", texts.get(index))
                    .close("bdi");
        }
        html.close("p");
    }
}
