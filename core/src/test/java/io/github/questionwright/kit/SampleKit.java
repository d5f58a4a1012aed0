package io.github.questionwright.kit;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Difficulty;
import io.github.questionwright.model.FollowUp;
import io.github.questionwright.model.Guide;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Provenance;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.QuestionKind;
import io.github.questionwright.model.Reference;
import io.github.questionwright.model.Rubric;
import io.github.questionwright.model.RubricLevel;
import io.github.questionwright.model.Section;
import io.github.questionwright.model.Seniority;
import io.github.questionwright.model.TextFormat;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One small kit with everything that a document can show. The files beside the golden test are its documents. */
final class SampleKit {

    private SampleKit() {}

    /** Writes the documents into the folder that is given: how the golden files are made anew after a change. */
    public static void main(String[] arguments) throws IOException {
        for (Map.Entry<String, String> file : kit().files().entrySet()) {
            Files.writeString(Path.of(arguments[0], file.getKey()), file.getValue());
        }
    }

    static InterviewKit kit() {
        return InterviewKit.builder(bank(), bank().sample(7, "sample"))
                .role("Backend developer")
                .candidate("Kim Example")
                .totalMinutes(60)
                .bufferMinutes(3)
                .build();
    }

    static QuestionBank bank() {
        return QuestionBank.builder()
                .title("Data & services")
                .sections(List.of(
                        Section.of("Databases").withIntroduction("Ask for reasons, not for definitions."),
                        Section.of("People")))
                .addAll(List.of(index(), isolation(), port(), ratio(), deadline(), team(), untold()))
                .build();
    }

    private static Question index() {
        return Question.builder("When does an index make a query slower?")
                .id("index-cost")
                .section("Databases", "Indexing")
                .kind(QuestionKind.CONCEPTUAL)
                .difficulty(Difficulty.MEDIUM)
                .seniority(Seniority.MIDDLE)
                .minutes(6)
                .answer("When most rows match, and on every write.\n\nThe planner then reads the table instead.")
                .keyPoints("Most rows match", "Every write keeps the index up to date")
                .references(List.of(
                        Reference.of("SQL (a primer)", "https://example.org/sql?a=1&b=(2)"),
                        Reference.of("A book on a shelf"),
                        Reference.of("Our wiki", "wiki:indexes")))
                .provenance(Provenance.unknown().withAuthor("A. Author").withLicence("CC-BY-4.0"))
                .hints("Think of writes.")
                .build();
    }

    private static Question isolation() {
        return Question.builder(
                        "Which anomalies does `READ COMMITTED` allow?\n\n```sql\nSELECT x FROM t WHERE x < 3;\n```")
                .id("isolation")
                .format(TextFormat.MARKDOWN)
                .section("Databases")
                .difficulty(Difficulty.HARD)
                .minutes(4)
                .answer(new Answer.Choice(
                        List.of(
                                Option.correct("Non-repeatable reads")
                                        .withFeedback("Another transaction may commit in between."),
                                Option.correct("Phantoms"),
                                Option.wrong("Dirty reads").withFeedback("Only `READ UNCOMMITTED` has those."),
                                Option.wrong("None of these")),
                        true))
                .explanation("It promises:\n\n1. no dirty reads\n2. nothing more")
                .build();
    }

    private static Question port() {
        return Question.builder("<p>Which port does <code>https</code> use?</p>")
                .id("port")
                .format(TextFormat.HTML)
                .minutes(1)
                .answer(new Answer.Numeric(new BigDecimal("443"), BigDecimal.ZERO))
                .build();
    }

    private static Question ratio() {
        return Question.builder("What is a cache called that writes through?")
                .id("cache")
                .minutes(1)
                .answer(new Answer.ShortText(List.of("write-through", "write through cache")))
                .build();
    }

    private static Question deadline() {
        return Question.builder("Tell me about a deadline that you missed.")
                .id("deadline")
                .section("People")
                .kind(QuestionKind.BEHAVIORAL)
                .answer("A strong answer names the own part in it.")
                .guide(Guide.none()
                        .withKeyPoints(List.of("Says early that it will be late"))
                        .withRedFlags(List.of("Blames others only"))
                        .withFollowUps(List.of(
                                FollowUp.of("Who was told, and when?", "The client, before the date."),
                                FollowUp.of("What changed since?")))
                        .withRubric(new Rubric(List.of(
                                new RubricLevel(1, "Denies ever being late"),
                                new RubricLevel(3, "Describes the event and what they did"),
                                new RubricLevel(5, "Changed how the team plans")))))
                .build();
    }

    private static Question team() {
        return Question.builder("How does the team decide what to build?")
                .id("team")
                .kind(QuestionKind.CANDIDATE)
                .section("People")
                .minutes(3)
                .answer("Listen for who has the last word.")
                .build();
    }

    private static Question untold() {
        return Question.builder("Which of these is true?")
                .id("untold")
                .answer(new Answer.Unresolved(List.of(Option.wrong("This"), Option.wrong("That")), "E"))
                .build();
    }
}
