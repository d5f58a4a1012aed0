package io.github.questionwright.loaders.internal.load;

import io.github.questionwright.loaders.internal.shape.FieldRole;
import io.github.questionwright.loaders.internal.shape.KeyNames;
import io.github.questionwright.spi.QuestionFormat;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import io.github.questionwright.spi.SourceText;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A quiz in the front matter of a Markdown file: it is read as YAML, and what follows it as if nothing stood before. */
final class FrontMatterQuiz {

    private static final String MARK = "---";
    private static final Pattern ITEM = Pattern.compile("(?m)^[ \\t]*+-[ \\t]");
    private static final Set<FieldRole> TELLING =
            EnumSet.of(FieldRole.OPTIONS, FieldRole.CORRECT, FieldRole.INCORRECT, FieldRole.ANSWER, FieldRole.ACCEPTED);

    private FrontMatterQuiz() {}

    /** The parts of a file: the quiz and what follows it, if there is a quiz, else the file as it is. */
    static List<FilePart> parts(SourceText file, QuestionFormat format, List<QuestionFormat> formats)
            throws IOException {
        FilePart whole = new FilePart(file, format, false);
        Optional<QuestionFormat> yaml =
                formats.stream().filter(each -> each.name().equals("yaml")).findFirst();
        if (yaml.isEmpty() || !format.name().equals("markdown") || !file.head().startsWith(MARK)) {
            return List.of(whole);
        }
        String text = text(file);
        int end = end(text);
        if (end < 0 || !ITEM.matcher(text).region(0, end).find()) {
            return List.of(whole);
        }
        PartText quiz =
                new PartText(file, blank(text, 0, behindLine(text, 0)) + text.substring(behindLine(text, 0), end));
        if (!isQuiz(quiz, yaml.get())) {
            return List.of(whole);
        }
        int body = behindLine(text, end);
        List<FilePart> parts = new ArrayList<>(List.of(new FilePart(quiz, yaml.get(), false)));
        if (!text.substring(body).isBlank()) {
            parts.add(new FilePart(new PartText(file, blank(text, 0, body) + text.substring(body)), format, true));
        }
        return parts;
    }

    private static String text(SourceText file) throws IOException {
        int limit = file.limits().maxDocumentChars();
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        try (Reader reader = file.open()) {
            for (int length = reader.read(buffer);
                    length >= 0 && text.length() <= limit;
                    length = reader.read(buffer)) {
                text.append(buffer, 0, length);
            }
        }
        return text.length() > limit ? "" : text.toString();
    }

    /** The offset of the line that closes the front matter, or -1. */
    private static int end(String text) {
        if (!isMark(text, 0)) {
            return -1;
        }
        for (int line = behindLine(text, 0); line < text.length(); line = behindLine(text, line)) {
            if (isMark(text, line)) {
                return line;
            }
        }
        return -1;
    }

    private static boolean isMark(String text, int line) {
        return text.startsWith(MARK, line)
                && text.substring(line + MARK.length(), behindLine(text, line)).isBlank();
    }

    private static int behindLine(String text, int line) {
        int end = line;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        boolean isPair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return Math.min(text.length(), end + (isPair ? 2 : 1));
    }

    /** As many line feeds as there are lines. */
    private static String blank(String text, int from, int to) {
        StringBuilder lines = new StringBuilder();
        for (int line = from; line < to; line = behindLine(text, line)) {
            lines.append('\n');
        }
        return lines.toString();
    }

    /** Whether at least half of the records have a prompt, and either something to answer it with or a question mark. */
    private static boolean isQuiz(SourceText quiz, QuestionFormat yaml) throws IOException {
        int[] counts = new int[2];
        yaml.read(
                quiz,
                new RecordTap(
                        record -> counts[isQuestion(record) ? 1 : 0]++,
                        quiz.limits().maxRecords()));
        return counts[1] > 0 && counts[1] >= counts[0];
    }

    private static boolean isQuestion(RawRecord record) {
        boolean isTelling = record.fields().fields().stream()
                .anyMatch(field ->
                        KeyNames.role(field.name()).filter(TELLING::contains).isPresent());
        return record.fields().fields().stream()
                .filter(field -> KeyNames.speaksFor(FieldRole.PROMPT, field.name()))
                .anyMatch(field -> isTelling
                        || field.value() instanceof RawValue.Text text
                                && text.text().contains("?"));
    }
}
