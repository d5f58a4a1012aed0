package io.github.questionwright.loaders;

import static io.github.questionwright.filter.QuestionFilters.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Question;
import io.github.questionwright.sampling.Blueprint;
import io.github.questionwright.sampling.ImpossibleQuizException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiagnosisJsonTest {

    private static final QuestionBank BANK = QuestionBank.of(IntStream.range(0, 6)
            .mapToObj(number -> Question.builder("What is " + number + "?")
                    .id("q" + number)
                    .minutes(5)
                    .tags(number < 2 ? "sql" : "java")
                    .build())
            .toList());

    @Test
    void whyThereIsNoQuiz() {
        Blueprint blueprint = Blueprint.of(3).minutes(10, 14);
        ImpossibleQuizException impossible =
                catchThrowableOfType(ImpossibleQuizException.class, () -> BANK.sample(blueprint, "s"));
        assertThat(DiagnosisJson.toJson(impossible))
                .isEqualTo(
                        "{\"possible\":false,\"message\":\"No quiz satisfies the blueprint: 2 rules contradict each other"
                                + " (drop any one and it becomes possible)\\n  count >= 3 | minutes <= 14\\nClosest single changes"
                                + " that work: count >= 2 (now 3), minutes <= 15 (now 14)\",\"requested\":3,\"available\":6,"
                                + "\"funnel\":[],\"conflict\":[{\"rule\":\"count\",\"side\":\"min\",\"bound\":3},"
                                + "{\"rule\":\"minutes\",\"side\":\"max\",\"bound\":14}],\"changes\":[{\"rule\":\"count\","
                                + "\"side\":\"min\",\"bound\":3,\"to\":2},{\"rule\":\"minutes\",\"side\":\"max\",\"bound\":14,"
                                + "\"to\":15}],\"supply\":[]}");
        assertThat(DiagnosisJson.toJson(BANK.diagnose(blueprint))).isEqualTo(DiagnosisJson.toJson(impossible));
    }

    @Test
    void aShortSupplyHasItsFunnelAndIds() {
        ImpossibleQuizException impossible = catchThrowableOfType(
                ImpossibleQuizException.class,
                () -> BANK.where("-id:q5").sample(Blueprint.of(4).atLeast(3, tag("sql")), "s"));
        assertThat(DiagnosisJson.toJson(impossible))
                .contains(
                        "\"funnel\":[{\"filter\":\"-id:q5\",\"before\":6,\"after\":5},"
                                + "{\"filter\":\"tag:sql\",\"before\":5,\"after\":2}]",
                        "\"supply\":[\"q0\",\"q1\"]");
    }

    @Test
    void whatTheQuizzesLookLike() {
        assertThat(DiagnosisJson.toJson(BANK.diagnose(Blueprint.of(2).atLeast(1, tag("sql")))))
                .matches(
                        "\\{\"possible\":true,\"count\":2,\"rules\":\\[\\{\"name\":\"tag:sql\",\"lower\":1,\"least\":1,"
                                + "\"largest\":2}],\"undecided\":\\[],\"exposureFloor\":0\\.5[0-9]*,\"binding\":\\[\"q0\",\"q1\"],"
                                + "\"scarce\":\\[\"tag:sql\"],\"sequentialExposure\":0\\.[0-9]+,\"balancedExposure\":0\\.[0-9]+,"
                                + "\"balancedHelps\":false,\"quizzes\":\"9\"}");
    }
}
