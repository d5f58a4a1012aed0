package io.github.questionwright.loaders.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DiagnosticCodeTest {

    private static final String PREFIX = "io.github.questionwright.";

    @Test
    void idsAreDottedLowerCaseAndUnique() {
        assertThat(Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*"));
        assertThat(DiagnosticCode.SHORT_TEXT_NOTHING_ACCEPTED.id()).isEqualTo("short-text.nothing-accepted");
        assertThat(DiagnosticCode.find("choice.no-correct-option")).contains(DiagnosticCode.CHOICE_NO_CORRECT_OPTION);
        assertThat(DiagnosticCode.find("choice.none")).isEmpty();
    }

    @Test
    void everyConstraintMessageHasACode() throws IOException {
        Properties messages = new Properties();
        try (InputStream in = getClass().getResourceAsStream("/ContributorValidationMessages.properties")) {
            messages.load(in);
        }
        Set<String> codes = messages.stringPropertyNames().stream()
                .map(key -> key.substring(PREFIX.length()))
                .filter(code -> !code.equals("choice.inconsistent"))
                .collect(Collectors.toSet());
        assertThat(codes)
                .isNotEmpty()
                .allMatch(code -> DiagnosticCode.find(code).isPresent());
    }

    @Test
    void thePublishedTableIsThis() throws IOException {
        assertThat(Files.readString(Path.of("DIAGNOSTICS.md"))).isEqualTo(table());
    }

    private static String table() {
        return """
                # Diagnostic codes

                Every code that the built-in loaders report. Codes are stable: a release may add some, and removes or changes none.
                Messages are not. *kept* means that the content is in the bank, *dropped* that the record or the part named is not,
                *source dropped* that the file, or what follows in it, is not.

                | code | severity | effect | meaning |
                |---|---|---|---|
                """
                + Arrays.stream(DiagnosticCode.values())
                        .map(code -> "| `" + code.id() + "` | " + lower(code.severity()) + " | " + lower(code.effect())
                                + " | " + code.meaning() + " |\n")
                        .collect(Collectors.joining());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
