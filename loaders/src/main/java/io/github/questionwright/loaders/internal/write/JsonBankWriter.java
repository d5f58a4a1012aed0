package io.github.questionwright.loaders.internal.write;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.Section;
import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes the JSON form: a whole bank, or one question a line. Stateless and thread-safe. */
public final class JsonBankWriter {

    private static final ObjectWriter COMPACT = JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .writer();

    private JsonBankWriter() {}

    /** Writes a bank as one indented object. */
    public static void writeBank(QuestionBank bank, Writer out) throws IOException {
        try (JsonGenerator json = COMPACT.with(printer()).createGenerator(out)) {
            json.writeStartObject();
            bank.title().ifPresent(title -> json.writeStringProperty("title", title));
            bank.description().ifPresent(text -> json.writeStringProperty("description", text));
            bank.locale().ifPresent(locale -> json.writeStringProperty("locale", locale.toLanguageTag()));
            bank.licence().ifPresent(licence -> json.writeStringProperty("licence", licence));
            if (!bank.sections().isEmpty()) {
                json.writeArrayPropertyStart("sections");
                for (Section section : bank.sections()) {
                    json.writePOJO(JsonForm.of(section));
                }
                json.writeEndArray();
            }
            json.writeArrayPropertyStart("questions");
            for (Question question : bank) {
                json.writePOJO(JsonForm.of(question));
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (JacksonException e) {
            throw asIo(e);
        }
        out.write('\n');
    }

    /** Writes a bank as JSON Lines: its questions, one a line. */
    public static void writeLines(QuestionBank bank, Writer out) throws IOException {
        for (Question question : bank) {
            out.write(line(question));
            out.write('\n');
        }
    }

    /** A question as one line, without the line's end. */
    public static String line(Question question) {
        return COMPACT.writeValueAsString(JsonForm.of(question));
    }

    private static PrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    private static IOException asIo(JacksonException cause) {
        return cause.getCause() instanceof IOException io ? io : new IOException(cause.getOriginalMessage(), cause);
    }
}
