package io.github.questionwright.examples;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.kit.InterviewKit;
import io.github.questionwright.loaders.KitJson;
import io.github.questionwright.loaders.QuestionBanks;
import io.github.questionwright.sampling.Quiz;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** An interview kit in a layout of one's own: any template engine that walks maps and lists will do. */
public final class OwnTemplate {

    private OwnTemplate() {}

    /**
     * Prints cards to ask from, by the template {@code kit-templates/cards.html}.
     *
     * @param args none
     * @throws IOException if the template cannot be read
     */
    public static void main(String... args) throws IOException {
        QuestionBank bank = QuestionBanks.loadClasspath("question-banks/backend-developer.json");
        Quiz quiz = bank.where("has:options section:\"Technical core\"").sample(3, "candidate-4711");
        InterviewKit kit = InterviewKit.builder(bank, quiz).totalMinutes(30).build();
        System.out.print(new SmallTemplate(template()).render(KitJson.values(kit.model())));
    }

    private static String template() throws IOException {
        try (InputStream in = OwnTemplate.class.getResourceAsStream("/kit-templates/cards.html")) {
            if (in == null) {
                throw new IOException("kit-templates/cards.html is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
