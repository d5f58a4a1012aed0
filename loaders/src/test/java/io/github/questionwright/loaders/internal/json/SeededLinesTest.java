package io.github.questionwright.loaders.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.questionwright.loaders.report.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One fault in one of 100 lines costs that line; what breaks a line in two costs both halves. */
class SeededLinesTest {

    private static final List<String> GOOD = Banks.records(100);

    @ParameterizedTest
    @EnumSource(SeededFault.class)
    void costsOneLine(SeededFault fault) {
        for (int broken : new int[] {0, 50, 99}) {
            List<String> records = new ArrayList<>(GOOD);
            String line = fault.in(GOOD.get(broken)).text();
            records.set(broken, line);
            Recording read = Recording.lines(String.join("\r\n", records));

            List<String> left = new ArrayList<>(GOOD);
            left.remove(broken);
            assertThat(String.join("\n", read.plain())).isEqualTo(Banks.plain(left));
            assertThat(read.diagnostics)
                    .as("line %d", broken + 1)
                    .hasSize((int) line.lines().count())
                    .allMatch(found -> found.isError());
            assertThat(read.diagnostics.get(0).location().line()).isEqualTo(broken + 1);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = SeededFault.class,
            names = {
                "MISSING_CLOSING_QUOTE_AT_THE_END",
                "MISSING_BRACE_OF_THE_GUIDE",
                "MISSING_BRACE_OF_THE_RECORD",
                "LINE_BREAK_IN_A_TEXT",
                "LINE_COMMENT"
            },
            mode = EnumSource.Mode.EXCLUDE)
    void pointsToTheSamePlaceAsInAList(SeededFault fault) {
        SeededFault.Broken broken = fault.in(GOOD.get(0));

        assertThat(Recording.lines(broken.text() + "\n").places())
                .containsExactly("1:" + (broken.offset() + 1) + " " + DiagnosticCode.JSON_SYNTAX.id());
    }
}
