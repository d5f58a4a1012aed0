package io.github.questionwright.loaders.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.LoadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
            ArrayNode records = (ArrayNode) JsonMapper.shared().readTree(Files.readString(shape.input()));
            if (twin.make(records)) {
                made++;
                check(shape, shape.read(records.toString()), twin);
            }
        }
        assertThat(made).isGreaterThanOrEqualTo(4);
    }

    private static void check(ShapeCase shape, LoadResult result, Twin twin) {
        Map<String, Set<String>> truth = shape.truth();
        List<String> wrong = ShapeCase.right(result.bank().questions()).entrySet().stream()
                .filter(found -> truth.containsKey(found.getKey()))
                .filter(found -> !found.getValue().equals(truth.get(found.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        boolean told = result.hasErrors();
        assertThat(told || wrong.isEmpty())
                .as("%s with %s: wrong without a word: %s", shape, twin, wrong)
                .isTrue();
    }
}
