package io.github.questionwright.loaders.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.LoadResult;
import io.github.questionwright.loaders.Mapping;
import io.github.questionwright.loaders.MappingJson;
import io.github.questionwright.loaders.QuestionLoader;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.QuestionSource;
import io.github.questionwright.source.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {

    static List<ShapeCase> cases() {
        return ShapeCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFoundShapeGivesTheBankThatItHolds(ShapeCase shape) {
        assertThat(shape.read().bank().questions()).isEqualTo(shape.expectedQuestions());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void allThatIsToldIsExpected(ShapeCase shape) throws IOException {
        assertThat(told(shape.read())).isEqualTo(Files.readString(shape.diagnostics()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theInferredMappingGivenBackGivesTheSame(ShapeCase shape) {
        LoadResult first = shape.read();
        Mapping mapping = first.mappings().get(0).mapping();
        assertThat(MappingJson.fromJson(MappingJson.toJson(mapping))).isEqualTo(mapping);

        LoadResult again = QuestionLoader.builder().mapping(mapping).read(QuestionSource.path(shape.input()));

        assertThat(again.bank().questions()).isEqualTo(first.bank().questions());
        assertThat(again.mappings().get(0).mapping()).isEqualTo(mapping);
    }

    static String told(LoadResult result) {
        return result.diagnostics().stream().map(ShapesTest::line).collect(Collectors.joining());
    }

    private static String line(Diagnostic diagnostic) {
        Severity severity = diagnostic.severity();
        return diagnostic.location().line() + ":" + diagnostic.location().column() + " "
                + severity.name().toLowerCase(Locale.ROOT) + " " + diagnostic.code() + " " + diagnostic.message()
                + "\n";
    }
}
