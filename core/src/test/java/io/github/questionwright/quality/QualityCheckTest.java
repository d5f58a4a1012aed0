package io.github.questionwright.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Difficulty;
import io.github.questionwright.model.FollowUp;
import io.github.questionwright.model.Guide;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.QuestionBuilder;
import io.github.questionwright.model.QuestionKind;
import io.github.questionwright.model.Reference;
import io.github.questionwright.model.Rubric;
import io.github.questionwright.model.RubricLevel;
import io.github.questionwright.model.Seniority;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QualityCheckTest {

    private static final Guide GUIDE = Guide.none()
            .withKeyPoints(List.of("one", "two", "three"))
            .withFollowUps(List.of(FollowUp.of("And then?", "This.")));

    @Test
    void aQuestionThatHasEverythingIsClean() {
        QualityReport report =
                QualityCheck.standard().of(QuestionBank.of(good("q").build()));
        assertThat(report).isEqualTo(new QualityReport(1, List.of()));
        assertThat(report.isClean()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void oneFaultIsOneFinding(String expected, UnaryOperator<QuestionBuilder> fault) {
        Question question = fault.apply(good("q")).build();
        assertThat(QualityCheck.standard()
                        .withVocabulary(List.of("sql", "http"))
                        .of(QuestionBank.of(question))
                        .findings())
                .extracting(QualityFinding::toString)
                .containsExactly("q " + expected);
    }

    static Stream<Arguments> oneFaultIsOneFinding() {
        return Stream.of(
                fault("question.kind: no kind; give it one", q -> q.kind(null)),
                fault("question.difficulty: no difficulty; give it one", q -> q.difficulty(null)),
                fault("question.seniority: no seniority; give it one", q -> q.seniority(null)),
                fault("question.minutes: no minutes; say how long it takes", q -> q.minutes(null)),
                fault("question.tags: no tags; give it one or more", q -> q.tags(List.of())),
                fault(
                        "tags.vocabulary: the tag \"slq\" is not in the vocabulary; did you mean \"sql\"?",
                        q -> q.tags(List.of("slq"))),
                fault(
                        "answer.missing: no answer; write the one that you would like to hear",
                        q -> q.answer(new Answer.Unanswered())),
                fault(
                        "answer.missing: which option is right is not known; mark it",
                        q -> q.answer(new Answer.Unresolved(List.of(Option.wrong("a"), Option.wrong("b")), "C"))),
                fault(length("model answer", "149"), q -> q.answer(new Answer.Open("x".repeat(149)))),
                fault(length("model answer", "1,201"), q -> q.answer(new Answer.Open("x".repeat(1_201)))),
                fault(length("model answer", "5"), q -> q.answer(new Answer.Open("short\n```\n" + code() + "\n```"))),
                fault(length("explanation", "0"), q -> choice(q).explanation(null)),
                fault(
                        "answer.code: a coding question without a code block in its answer",
                        q -> q.kind(QuestionKind.CODING)),
                fault(
                        "guide.key-points: found 2 key points; 3 to 7 are what one can listen for",
                        q -> q.guide(GUIDE.withKeyPoints(List.of("one", "two")))),
                fault(
                        "guide.key-points: found 8 key points; 3 to 7 are what one can listen for",
                        q -> q.guide(GUIDE.withKeyPoints(List.of("1", "2", "3", "4", "5", "6", "7", "8")))),
                fault(
                        "guide.follow-ups: found 0 follow-ups, 0 with an answer; 1 to 3 are wanted, all answered",
                        q -> q.guide(GUIDE.withFollowUps(List.of()))),
                fault(
                        "guide.follow-ups: found 1 follow-ups, 0 with an answer; 1 to 3 are wanted, all answered",
                        q -> q.guide(GUIDE.withFollowUps(List.of(FollowUp.of("Why?"))))),
                fault(
                        "guide.rubric: the rubric describes the levels [1, 5]; at least 1, 3 and 5 are wanted",
                        q -> q.kind(QuestionKind.BEHAVIORAL)
                                .guide(GUIDE.withRubric(
                                        new Rubric(List.of(new RubricLevel(5, "a"), new RubricLevel(1, "b")))))),
                fault(
                        "references.missing: no reference with an address; name a primary source",
                        q -> q.references(List.of(Reference.of("A book")))),
                fault(
                        "option.feedback: the option \"no\" has no feedback; say why it is wrong",
                        q -> choice(q)
                                .answer(new Answer.Choice(
                                        List.of(Option.correct("yes").withFeedback("so"), Option.wrong("no")),
                                        false))));
    }

    @Test
    void aRuleCanBeLeftOut() {
        QuestionBank bank = QuestionBank.of(good("q").kind(null).minutes(null).build());
        assertThat(QualityCheck.standard().without(QualityRule.KIND).of(bank).counts())
                .containsExactly(java.util.Map.entry(QualityRule.MINUTES, 1));
    }

    @Test
    void codeCountsForNothingInTheLengthOfAnAnswer() {
        String answer = "x".repeat(1_200) + "\n```java\n" + code() + "\n```\n";
        assertThat(findings(good("q").answer(new Answer.Open(answer)).build())).isEmpty();
    }

    @Test
    void theSameWordsInAnotherOrderAreADuplicateAndOtherOptionsAreNot() {
        assertThat(findings(
                        good("a").prompt("What IS an index?").build(),
                        good("b").prompt("an index - what is?").build(),
                        choice(good("c")).prompt("What is an index?").build()))
                .containsExactly("b bank.duplicate-prompt: the same words as in \"a\"; keep one of the two");
    }

    @Test
    void theRightOptionAlwaysFirstIsABias() {
        assertThat(findings(choices(20, question -> 0, 1)))
                .containsExactly(
                        "bank.position-bias: the right option is number 1 in 20 of 20 questions; about 5 would be chance;"
                                + " move some",
                        "bank.length-bias: the right option is the longest in 20 of 20 questions; about 5 would be chance;"
                                + " write longer wrong ones");
        assertThat(findings(choices(19, question -> 0, 1))).isEmpty();
    }

    @Test
    void threeDeviationsAreTheBoundOfPositionsAndTwoThatOfLengths() {
        // 40 questions of 4 options: expectation 10, deviation sqrt(40 * 3/16) = 2.74
        assertThat(findings(choices(40, question -> question < 18 ? 0 : 1 + question % 3, 0)))
                .isEmpty();
        assertThat(findings(choices(40, question -> question < 19 ? 0 : 1 + question % 3, 0)))
                .singleElement()
                .asString()
                .startsWith("bank.position-bias: the right option is number 1 in 19 of 40 questions");
        assertThat(findings(longest(40, 15))).isEmpty();
        assertThat(findings(longest(40, 16)))
                .singleElement()
                .asString()
                .startsWith("bank.length-bias: the right option is the longest in 16 of 40 questions");
    }

    @Test
    void difficultiesAreLookedAtFromTwelveQuestionsOn() {
        assertThat(findings(IntStream.range(0, 11)
                        .mapToObj(index ->
                                numbered(index).difficulty(Difficulty.EASY).build())
                        .toArray(Question[]::new)))
                .isEmpty();
        assertThat(findings(IntStream.range(0, 12)
                        .mapToObj(index -> numbered(index)
                                .section(index < 11 ? "S" : "T")
                                .difficulty(index < 8 ? Difficulty.EASY : Difficulty.HARD)
                                .build())
                        .toArray(Question[]::new)))
                .containsExactly(
                        "bank.difficulty-balance: the bank has 8 of 12 questions of difficulty easy; 1 to 60 % are wanted",
                        "bank.difficulty-balance: the bank has 0 of 12 questions of difficulty medium; 1 to 60 % are"
                                + " wanted");
    }

    private static Arguments fault(String expected, UnaryOperator<QuestionBuilder> fault) {
        return Arguments.of(expected, fault);
    }

    private static String length(String part, String count) {
        return "answer.length: the " + part + " has " + count
                + " characters without code; 150 to 1,200 are enough to be specific and short enough to read";
    }

    private static String code() {
        return "int x = 0;\n".repeat(200);
    }

    private static List<String> findings(Question... questions) {
        return QualityCheck.standard().of(QuestionBank.of(questions)).findings().stream()
                .map(QualityFinding::toString)
                .toList();
    }

    private static QuestionBuilder good(String id) {
        return Question.builder("What is " + id + "?")
                .id(id)
                .kind(QuestionKind.CONCEPTUAL)
                .difficulty(Difficulty.MEDIUM)
                .seniority(Seniority.MIDDLE)
                .minutes(5)
                .tags(List.of("sql"))
                .answer(new Answer.Open("x".repeat(150)))
                .references(List.of(Reference.of("Paper", "https://doi.org/10.1000/1")))
                .guide(GUIDE);
    }

    private static QuestionBuilder choice(QuestionBuilder question) {
        return question.explanation("y".repeat(150))
                .answer(new Answer.Choice(
                        List.of(
                                Option.correct("yes").withFeedback("so"),
                                Option.wrong("no").withFeedback("not so")),
                        false));
    }

    private static QuestionBuilder numbered(int index) {
        return good("q" + index).difficulty(Difficulty.values()[index % 3]);
    }

    /** Questions of four options; the right one stands where the function says and is longer by some characters. */
    private static Question[] choices(int count, java.util.function.IntUnaryOperator right, int longer) {
        return IntStream.range(0, count)
                .mapToObj(index -> {
                    List<Option> options = new ArrayList<>();
                    for (int position = 0; position < 4; position++) {
                        boolean correct = position == right.applyAsInt(index);
                        String text = "option " + position + (correct ? "+".repeat(longer) : "");
                        options.add(new Option("o" + position, text, correct, java.util.Optional.of("why")));
                    }
                    return choice(numbered(index))
                            .answer(new Answer.Choice(options, false))
                            .build();
                })
                .toArray(Question[]::new);
    }

    private static Question[] longest(int count, int longest) {
        Question[] longer = choices(count, index -> index % 4, 1);
        Question[] alike = choices(count, index -> index % 4, 0);
        System.arraycopy(alike, longest, longer, longest, count - longest);
        return longer;
    }
}
