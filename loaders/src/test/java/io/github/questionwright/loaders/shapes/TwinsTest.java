package io.github.questionwright.loaders.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.source.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Every fixture with a fault in its key: a question never gets another right option without an error. */
class TwinsTest {

    @ParameterizedTest
    @EnumSource(Twin.class)
    void noTwinIsSilentlyWrong(Twin twin) throws IOException {
        int made = 0;
        for (ShapeCase shape : ShapeCase.all()) {
            if (!shape.input().toString().endsWith(".json")) {
                continue;
            }
            JsonNode root = JsonMapper.shared().readTree(shape.text());
            if (root instanceof ArrayNode records && records.path(0).isObject() && twin.make(records)) {
                made++;
                check(shape, shape.read(records.toString()), twin);
            }
        }
        assertThat(made).isGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(TableTwin.class)
    void noTableTwinIsSilentlyWrong(TableTwin twin) throws IOException {
        int made = 0;
        for (ShapeCase shape : ShapeCase.all()) {
            String text = shape.text();
            boolean isTable = shape.input().toString().matches(".*\\.[ct]sv");
            boolean isPlain = text.matches("(?s)[^\"%#]+");
            String changed = isTable && isPlain ? twin.make(text, shape.truth()) : "";
            if (!changed.isEmpty()) {
                made++;
                LoadResult result = shape.read(changed);
                if (twin.isInOneRow()) {
                    assertThat(twin == TableTwin.OPTION_LEFT_OUT || isTold(result))
                            .as("%s with %s", shape, twin)
                            .isTrue();
                    assertThat(wrong(shape, result))
                            .as("%s with %s", shape, twin)
                            .isEmpty();
                } else {
                    check(shape, result, twin);
                }
            }
        }
        assertThat(made).isGreaterThanOrEqualTo(2);
    }

    private static boolean isTold(LoadResult result) {
        return result.diagnostics().stream().anyMatch(each -> each.severity() != Severity.INFO);
    }

    private static void check(ShapeCase shape, LoadResult result, Enum<?> twin) {
        assertThat(result.hasErrors() || wrong(shape, result).isEmpty())
                .as("%s with %s: wrong without a word: %s", shape, twin, wrong(shape, result))
                .isTrue();
    }

    /** The questions with another right option than the truth. */
    private static List<String> wrong(ShapeCase shape, LoadResult result) {
        Map<String, Set<String>> truth = shape.truth();
        return ShapeCase.right(result.bank().questions()).entrySet().stream()
                .filter(found -> truth.containsKey(found.getKey()))
                .filter(found -> !found.getValue().equals(truth.get(found.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }
}
