package io.github.questionwright.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The kits of {@link HostileContentTest} are hostile in every text that a bank or a caller can give. */
class HostileCoverageTest {

    private static final String HOSTILE = "<script>";
    private static final Set<String> NO_CONTENT =
            Set.of("getClass", "hashCode", "toString", "toBuilder", "notify", "notifyAll", "wait", "derivedId");

    private final Set<String> hostile = new TreeSet<>();
    private final Set<String> harmless = new TreeSet<>();

    @Test
    void noTextOfTheModelIsHarmlessButOurOwn() throws ReflectiveOperationException {
        for (long seed = 0; seed < 20; seed++) {
            InterviewKit kit = new RandomKits(new Random(seed), () -> HOSTILE, () -> HOSTILE).kit();
            walk("KitModel", kit.model());
        }
        harmless.removeAll(hostile);
        assertThat(harmless)
                .as("texts of the model that are never hostile")
                .containsExactly(
                        "GuideItem.rightLetters",
                        "KeyItem.rightLetters",
                        "LetteredOption.letter",
                        "PaperChoice.letter");
        assertThat(hostile)
                .containsExactly(
                        "FollowUp.answer",
                        "FollowUp.prompt",
                        "Guide.keyPoints",
                        "Guide.redFlags",
                        "GuideDocument.closing",
                        "GuideDocument.introduction",
                        "KitDetails.candidate",
                        "KitDetails.date",
                        "KitDetails.interviewer",
                        "KitDetails.role",
                        "KitDetails.title",
                        "Open.text",
                        "Option.feedback",
                        "Option.id",
                        "Option.text",
                        "PaperChoice.id",
                        "PaperChoice.text",
                        "PaperDocument.instructions",
                        "PaperItem.id",
                        "PaperItem.prompt",
                        "Provenance.address",
                        "Provenance.author",
                        "Provenance.licence",
                        "Provenance.title",
                        "Question.attributes",
                        "Question.explanation",
                        "Question.hints",
                        "Question.id",
                        "Question.prompt",
                        "Question.section",
                        "Question.tags",
                        "Reference.title",
                        "Reference.url",
                        "RubricLevel.behavior",
                        "ScoreLevel.behavior",
                        "Section.introduction",
                        "Section.path",
                        "Section.title",
                        "ShortText.accepted",
                        "Unresolved.given");
    }

    private void walk(String path, Object value) throws ReflectiveOperationException {
        if (value instanceof String text) {
            (text.contains(HOSTILE) ? hostile : harmless).add(path);
        } else if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                walk(path, optional.get());
            }
        } else if (value instanceof Map<?, ?> map) {
            walk(path, map.keySet());
            walk(path, map.values());
        } else if (value instanceof Collection<?> all) {
            for (Object item : all) {
                walk(path, item);
            }
        } else if (!(value instanceof Enum) && value.getClass().getName().startsWith("io.github.questionwright.")) {
            for (Method accessor : accessors(value.getClass())) {
                walk(value.getClass().getSimpleName() + "." + accessor.getName(), accessor.invoke(value));
            }
        }
    }

    private static Iterable<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !NO_CONTENT.contains(method.getName()))
                .toList();
    }
}
