package io.github.questionwright.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.Section;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InterviewKitTest {

    @Test
    void lettersFollowTheOrderThatIsShown() {
        InterviewKit kit = SampleKit.kit();
        KeyItem key = kit.model().key().items().get(1);
        PaperItem paper = kit.model().paper().items().get(1);
        assertThat(key.options()).extracting(LetteredOption::letter).containsExactly("A", "B", "C", "D");
        assertThat(paper.options())
                .extracting(PaperChoice::text)
                .isEqualTo(key.options().stream()
                        .map(option -> option.option().text())
                        .toList());
        assertThat(key.rightLetters()).containsExactly("A", "C");
    }

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "27, AB", "51, AZ", "52, BA", "701, ZZ", "702, AAA"})
    void lettersGoOnAfterZ(int index, String letter) {
        List<Option> options = IntStream.rangeClosed(0, index)
                .mapToObj(number -> Option.correct("option " + number).withId("o" + number))
                .toList();
        QuestionBank bank = QuestionBank.of(Question.builder("Which?")
                .id("q")
                .answer(new Answer.Choice(options, true))
                .build());
        KitModel model = InterviewKit.of(bank, bank.sample(1, "s")).model();
        assertThat(model.key().items().get(0).rightLetters()).hasSize(index + 1).endsWith(letter);
        assertThat(model.paper().items().get(0).options().get(index).letter()).isEqualTo(letter);
    }

    @Test
    void showsTheIntroductionsOfTheSectionsInUseInTheOrderOfTheBank() {
        Question question = Question.builder("?").id("q").section("A", "B").build();
        Question other = Question.builder("!").id("r").section("C").build();
        QuestionBank bank = QuestionBank.builder()
                .sections(List.of(
                        Section.of("C").withIntroduction("third"),
                        Section.of("A").withIntroduction("first"),
                        Section.of("A", "B").withIntroduction("second"),
                        Section.of("A", "X").withIntroduction("never")))
                .addAll(List.of(question, other))
                .build();
        InterviewKit kit = InterviewKit.of(bank, QuestionBank.of(question).sample(1, "s"));
        assertThat(kit.model().guide().sections())
                .extracting(section -> section.introduction().orElseThrow())
                .containsExactly("first", "second");
    }

    @Test
    void aRubricAnchorsItsLevelsAndTheStandardOnesAreForTheRest() {
        List<ScorecardItem> items = SampleKit.kit().model().scorecard().items();
        assertThat(items.get(3).levels())
                .extracting(level -> level.behavior().orElse("-"))
                .containsExactly(
                        "Denies ever being late",
                        "-",
                        "Describes the event and what they did",
                        "-",
                        "Changed how the team plans");
        assertThat(items.get(0).levels()).allMatch(ScoreLevel::standard).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource
    void aPageNamesTheLanguageOfContentThatIsNotEnglish(KitDocument document) {
        Question question = Question.builder("Was ist ein Verbund?").build();
        QuestionBank bank = QuestionBank.builder()
                .locale(Locale.GERMAN)
                .addAll(List.of(question))
                .build();
        String page = InterviewKit.of(bank, bank.sample(1, "s")).html(document);
        assertThat(page.contains("lang=\"de\"")).isEqualTo(document != KitDocument.SCORECARD);
        assertThat(SampleKit.kit().html(document).split("lang=", -1)).hasSize(2);
    }

    @Test
    void blankNamesAreNone() {
        QuestionBank bank = QuestionBank.of(Question.builder("?").build());
        InterviewKit kit = InterviewKit.builder(bank, bank.sample(1, "s"))
                .title(" ")
                .candidate("")
                .build();
        assertThat(kit.model().paper().details().title()).isEqualTo("Interview");
        assertThat(kit.model().paper().details().candidate()).isEmpty();
        assertThat(kit).hasToString("InterviewKit[Interview: 1 questions]");
    }

    @Test
    void theQuizHasToComeFromTheBank() {
        QuestionBank bank = QuestionBank.of(Question.builder("?").id("here").build());
        QuestionBank other = QuestionBank.of(Question.builder("!").id("there").build());
        assertThatThrownBy(() -> InterviewKit.of(bank, other.sample(1, "s")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the quiz asks \"there\", which is not in the bank; give the bank that the quiz was drawn from");
    }

    @Test
    void minutesOutOfRangeAreRefused() {
        QuestionBank bank = QuestionBank.of(Question.builder("?").build());
        InterviewKitBuilder builder = InterviewKit.builder(bank, bank.sample(1, "s"));
        assertThatThrownBy(() -> builder.totalMinutes(0))
                .hasMessage("an interview takes from 1 to 10000 whole minutes, not 0");
        assertThatThrownBy(() -> builder.introductionMinutes(-1))
                .hasMessage("an introduction takes from 0 to 10000 whole minutes, not -1");
        assertThatThrownBy(() -> builder.closingMinutes(10_001))
                .hasMessage("a closing takes from 0 to 10000 whole minutes, not 10001");
        assertThatThrownBy(() -> builder.bufferMinutes(-5))
                .hasMessage("a buffer takes from 0 to 10000 whole minutes, not -5");
    }

    @Test
    void manyOptionsHaveLettersInEveryDocument() {
        Option[] options = IntStream.range(0, 30)
                .mapToObj(at -> Option.of("option " + at, at == 29))
                .toArray(Option[]::new);
        QuestionBank bank =
                QuestionBank.of(Question.builder("?").options(options).build());
        InterviewKit kit = InterviewKit.of(bank, bank.sample(1, "s"));
        assertThat(kit.markdown(KitDocument.CANDIDATE_PAPER)).contains("- [ ] **AD** option ");
        assertThat(kit.html(KitDocument.CANDIDATE_PAPER))
                .contains("type=\"radio\" id=\"q1-AD\" name=\"q1\" value=\"AD\"");
    }
}
