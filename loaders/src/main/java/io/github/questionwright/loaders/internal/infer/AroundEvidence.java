package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.loaders.internal.shape.FieldRole;
import io.github.questionwright.loaders.internal.shape.KeyNames;
import io.github.questionwright.spi.RawValue;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What stands around the records: names of topics, words of difficulty, or nothing that means anything. */
final class AroundEvidence {

    private static final Set<String> NAMES = Set.of("title", "name", "heading", "label", "displayname");
    private static final Set<String> LISTS = Set.of(
            "questions",
            "question",
            "results",
            "items",
            "data",
            "quiz",
            "quizzes",
            "list",
            "records",
            "entries",
            "cards",
            "content",
            "bank",
            "questionbank",
            "all",
            "rows",
            "elements",
            "values",
            "docs",
            "documents",
            "body",
            "topics",
            "categories",
            "sections",
            "mcq",
            "mcqs",
            "interviewquestions",
            "faq",
            "faqs",
            "qa",
            "objects",
            "payload",
            "response",
            "result",
            "root",
            "export",
            "default",
            "questionlist",
            "allquestions",
            "quizdata",
            "chapters");
    private static final int MOST = 10_000;

    private final Set<String> keys = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private int records;
    private int keyed;
    private int difficult;

    void add(List<RawValue.Fields> around) {
        records++;
        if (around.isEmpty()) {
            return;
        }
        Optional<String> key = key(around.get(around.size() - 1));
        if (key.isPresent()) {
            keyed++;
            difficult += Levels.difficulty(key.get()).isPresent() ? 1 : 0;
            if (keys.size() < MOST) {
                keys.add(key.get());
            }
        }
        title(around.get(0)).filter(text -> titles.size() < 2).ifPresent(titles::add);
    }

    static Optional<String> key(RawValue.Fields level) {
        return level.find("").flatMap(Words::scalar).filter(key -> !key.isBlank());
    }

    /** The name that a level gives itself: its section, or else its title. */
    static Optional<String> title(RawValue.Fields level) {
        Optional<String> section = level.fields().stream()
                .filter(field -> KeyNames.speaksFor(FieldRole.SECTION, field.name()))
                .flatMap(field -> Words.scalar(field.value()).stream())
                .filter(text -> !text.isBlank())
                .findFirst();
        return section.isPresent() ? section : name(level);
    }

    static Optional<String> name(RawValue.Fields level) {
        return level.fields().stream()
                .filter(field -> NAMES.contains(Words.key(field.name())))
                .flatMap(field -> Words.scalar(field.value()).stream())
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    static boolean isListName(String key) {
        return LISTS.contains(Words.key(key))
                || key.chars().allMatch(Character::isDigit)
                || KeyNames.role(key)
                        .filter(role -> role == FieldRole.PROMPT || role == FieldRole.SECTION)
                        .isPresent();
    }

    /** Whether every record stands under a key of its own. */
    boolean isKeyedByRecord() {
        return records > 1 && keyed == records && keys.size() == records;
    }

    /** Whether the keys of the lists are words of difficulty. */
    boolean isKeyedByDifficulty() {
        return keyed == records && difficult == keyed && keyed > 0;
    }

    /** Whether the outermost level has the same name for all records; then it is that of the bank. */
    boolean hasBankTitle() {
        return titles.size() == 1;
    }

    static String plain(String key) {
        return key.replaceAll("[_-]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
