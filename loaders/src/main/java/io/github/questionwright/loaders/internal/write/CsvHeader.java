package io.github.questionwright.loaders.internal.write;

import io.github.questionwright.loaders.internal.csv.OwnColumns;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The fixed order of the columns. */
final class CsvHeader {

    private static final List<String> ORDER = List.of(
            "id",
            "prompt",
            "format",
            "kind",
            "section",
            "difficulty",
            "seniority",
            "tags",
            "minutes",
            "option",
            "correct",
            "multiple",
            "optionId",
            "feedback",
            "answer",
            "accepted",
            "value",
            "tolerance",
            "explanation",
            "hints",
            "references",
            "keyPoints",
            "redFlags",
            "followUps",
            "rubric",
            "provenance",
            "locale",
            OwnColumns.ATTRIBUTE_PREFIX,
            "attributes");

    private CsvHeader() {}

    private record Position(int rank, int number) {}

    /** The names in order; attributes among themselves stay as they come. */
    static List<String> ordered(Collection<String> names) {
        return names.stream()
                .sorted(Comparator.comparing(
                        CsvHeader::position,
                        Comparator.comparingInt(Position::rank).thenComparingInt(Position::number)))
                .toList();
    }

    private static Position position(String name) {
        if (name.startsWith(OwnColumns.ATTRIBUTE_PREFIX)) {
            return new Position(ORDER.indexOf(OwnColumns.ATTRIBUTE_PREFIX), 0);
        }
        String word = name.replaceAll("[0-9]+$", "");
        String number = name.substring(word.length());
        return new Position(ORDER.indexOf(word), number.isEmpty() ? 0 : Integer.parseInt(number));
    }
}
