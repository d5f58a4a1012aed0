package io.github.questionwright.filter;

import static io.github.questionwright.model.Difficulty.EASY;
import static io.github.questionwright.model.Difficulty.HARD;
import static io.github.questionwright.model.Difficulty.MEDIUM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.model.Answer;
import io.github.questionwright.model.FollowUp;
import io.github.questionwright.model.Guide;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Provenance;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.QuestionKind;
import io.github.questionwright.model.Reference;
import io.github.questionwright.model.Rubric;
import io.github.questionwright.model.RubricLevel;
import io.github.questionwright.model.Seniority;
import io.github.questionwright.model.TextFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTextTest {

    static final List<Question> QUESTIONS = List.of(
            Question.builder("What is a dead\nlock?")
                    .id("a")
                    .kind(QuestionKind.CONCEPTUAL)
                    .difficulty(MEDIUM)
                    .seniority(Seniority.JUNIOR)
                    .section("Java", "Threads")
                    .tags("java/threads", "Java")
                    .minutes(5)
                    .answer("Two threads that wait for each other.")
                    .explanation("See Coffman.")
                    .references(Reference.of("Java Concurrency in Practice", "https://jcip.example"))
                    .attribute("points", "3")
                    .build(),
            Question.builder("Which join keeps unmatched rows?")
                    .id("b")
                    .kind(QuestionKind.CODING)
                    .difficulty(EASY)
                    .section("Databases")
                    .tags("sql")
                    .minutes(10)
                    .options(
                            Option.correct("OUTER").withFeedback("Both sides are kept."),
                            Option.wrong("INNER"),
                            Option.wrong("CROSS"))
                    .hints("Think of nulls.")
                    .attribute("Source", "Old exam")
                    .build(),
            Question.builder("How many levels has a B-tree?")
                    .id("c")
                    .difficulty(HARD)
                    .section("Databases", "Indexing", "Trees")
                    .tags("sql/index", "SQL")
                    .answer(new Answer.Numeric(new BigDecimal("3.50"), BigDecimal.ONE))
                    .format(TextFormat.MARKDOWN)
                    .locale(Locale.forLanguageTag("pt-BR"))
                    .attribute("points", "12.5")
                    .build(),
            Question.builder("Tell me about a conflict.")
                    .id("d")
                    .kind(QuestionKind.BEHAVIORAL)
                    .seniority(Seniority.LEAD)
                    .section("Behavioral")
                    .guide(Guide.none()
                            .withKeyPoints(List.of("Names the other view"))
                            .withRedFlags(List.of("Blames"))
                            .withFollowUps(List.of(FollowUp.of("What would you change?", "Talk earlier")))
                            .withRubric(new Rubric(List.of(new RubricLevel(4, "Seeks the talk")))))
                    .provenance(Provenance.unknown()
                            .withAuthor("Ada Smith")
                            .withTitle("People")
                            .withLicence("CC-BY-4.0")
                            .withAddress("https://people.example"))
                    .build(),
            Question.builder("Design a cache <b>&amp;</b> C:\\temp.")
                    .id("E*")
                    .kind(QuestionKind.SYSTEM_DESIGN)
                    .difficulty(HARD)
                    .seniority(Seniority.SENIOR)
                    .tags("javascript", "c*")
                    .minutes(45)
                    .answer(new Answer.Unresolved(List.of(Option.wrong("LRU"), Option.wrong("LFU")), "Z"))
                    .format(TextFormat.HTML)
                    .attribute("points", "many")
                    .attribute("my name", "1..2")
                    .build());

    @ParameterizedTest
    @CsvFileSource(resources = "/filter/matches.csv", delimiter = '~', quoteCharacter = '`')
    void keeps(String text, String ids) {
        assertThat(QUESTIONS.stream()
                        .filter(QuestionFilter.parse(text))
                        .map(Question::id)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(ids == null ? "" : ids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            tag:sql difficulty>=medium -section:"Behavioral" kind:(coding or conceptual) "dead lock" ~ tag:sql difficulty>=medium -section:Behavioral kind:(coding or conceptual) "dead lock"
            (tag:sql or section:Databases) -difficulty:easy ~ (tag:sql or section:Databases) -difficulty:easy
            a AND (b OR NOT c)              ~ a (b or -c)
            a b or c                        ~ (a b) or c
            a (b c)                         ~ a b c
            ((a or b) or c)                 ~ a or b or c
            -(-a)                           ~ a
            -(a b)                          ~ -(a b)
            -kind:(coding or candidate)     ~ -kind:(coding or candidate)
            kind:coding or kind:candidate   ~ kind:(coding or candidate)
            KIND:System_Design              ~ kind:system-design
            difficulty=easy                 ~ difficulty:easy
            difficulty:easy..medium         ~ difficulty:easy..medium
            difficulty:easy..easy           ~ difficulty:easy
            minutes:5..                     ~ minutes>=5
            minutes:..5                     ~ minutes<=5
            minutes:5.0                     ~ minutes:5
            minutes:1e1..2e1                ~ minutes:10..20
            value:-3                        ~ value:-3
            value:"-3" or value:4           ~ value:-3 or value:4
            attr.x:5                        ~ attr.x:5
            attr.x=5.0                      ~ attr.x=5
            attr.x:5..6.50                  ~ attr.x:5..6.5
            attr.x:"5..6"                   ~ attr.x:"5..6"
            attr.x:1.0..beta                ~ attr.x:"1.0..beta"
            ATTR."my name":""               ~ attr."my name":""
            has:"attr.x y"                  ~ has:"attr.x y"
            section:"A > B"                 ~ section:"A > B"
            section:"A \\> B"               ~ section:"A \\> B"
            section:Data*\\ >\\ B           ~ section:Data*\\ >\\ B
            tag:"a b"                       ~ tag:"a b"
            tag:a\\ b/**                    ~ tag:a\\ b/**
            tag:"c*"                        ~ tag:"c*"
            tag:c\\*                        ~ tag:"c*"
            tag:a****                       ~ tag:a**
            id:a***b                        ~ id:a*b
            text:x                          ~ x
            text:(x or y)                   ~ x or y
            "or"                            ~ "or"
            "x"                             ~ x
            "a \\u0007\\n\\"\\\\"           ~ "a \\u0007 \\"\\\\"
            locale:"or"                     ~ locale:"or"
            *                               ~ *
            -*                              ~ -*
            * a                             ~ * a
            """)
    void hasOneTextForEachMeaning(String text, String written) {
        assertThat(QuestionFilter.parse(text)).hasToString(written).isEqualTo(QuestionFilter.parse(written));
    }
}
