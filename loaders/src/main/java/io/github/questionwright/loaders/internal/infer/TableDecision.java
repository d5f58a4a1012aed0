package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.loaders.internal.shape.FieldRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the columns of a table without a header from each other by what they hold. */
final class TableDecision {

    private static final int FEW = 4;
    private static final Pattern KEY = Pattern.compile("(?i)[a-j]([,; ]*[a-j])*|\\d{1,2}([,; ]+\\d{1,2})*");
    private static final Set<String> CARD = Set.of("guid", "notetype", "deck", "tags");
    private static final Pattern COLUMN = Pattern.compile("column[1-9]\\d{0,8}");

    private final Evidence evidence;
    private final Draft draft;

    TableDecision(Evidence evidence, Draft draft) {
        this.evidence = evidence;
        this.draft = draft;
    }

    static boolean isFor(Evidence evidence) {
        return evidence.all().stream().anyMatch(TableDecision::isNameless)
                && evidence.all().stream().allMatch(field -> isNameless(field) || CARD.contains(field.name));
    }

    /** Whether the table itself names columns as an export of flash cards does; their first field is the front. */
    private boolean isOfCards() {
        return !evidence.all().stream().allMatch(TableDecision::isNameless);
    }

    private static boolean isNameless(FieldStats field) {
        return COLUMN.matcher(field.name).matches();
    }

    void decide() {
        List<FieldStats> columns = evidence.all().stream()
                .filter(field -> field.present > 0 && isNameless(field))
                .sorted(Comparator.comparingInt(TableDecision::place))
                .toList();
        Optional<FieldStats> prompt = columns.stream()
                .filter(FieldStats::isTextual)
                .max(Comparator.comparingDouble(
                        field -> field.averageLength() * (1 + 3.0 * field.questions / field.present)));
        Optional<FieldStats> asked = columns.stream()
                .filter(field -> field.isMostly(field.questions))
                .findFirst();
        Optional<FieldStats> front = columns.stream()
                .filter(field -> isOfCards() && field.isTextual() && field.present == evidence.records)
                .findFirst();
        FieldStats chosen = asked.or(() -> front)
                .or(() -> prompt.filter(field -> field.present * 10L >= evidence.records * 9L))
                .orElse(null);
        if (chosen == null) {
            return;
        }
        draft.field(
                FieldRole.PROMPT,
                List.of(chosen.name),
                asked.isPresent()
                        ? chosen.questions + " of its " + chosen.present + " texts end in a question mark"
                        : front.isPresent() ? "it is the first field of the cards" : "it holds the longest texts");
        behind(columns.subList(columns.indexOf(chosen) + 1, columns.size()));
        before(columns.subList(0, columns.indexOf(chosen)));
    }

    /** A column is first seen where it is first filled, which says nothing of its place. */
    private static int place(FieldStats column) {
        return Integer.parseInt(column.name.substring("column".length()));
    }

    private void before(List<FieldStats> columns) {
        for (FieldStats column : columns) {
            if (column.isUnique() && column.integers == column.present) {
                draft.field(FieldRole.ID, List.of(column.name), "another whole number in each row");
            } else if (column.isTextual() && !column.manyValues && column.values.size() * 2 <= column.present) {
                draft.field(
                        FieldRole.SECTION,
                        List.of(column.name),
                        column.values.size() + " texts that come again and again");
            }
        }
    }

    private void behind(List<FieldStats> columns) {
        if (alternating(columns)) {
            return;
        }
        List<FieldStats> rest = new ArrayList<>(columns);
        if (rest.size() >= 3) {
            key(rest).ifPresent(column -> {
                rest.remove(column);
                draft.field(
                        FieldRole.CORRECT,
                        List.of(column.name),
                        "it repeats one of the others, or holds labels or places");
            });
        }
        List<String> options = rest.stream().map(field -> field.name).toList();
        boolean marks =
                rest.stream().anyMatch(field -> field.values.keySet().stream().anyMatch(OptionMarks.PLUS::isOn));
        if (options.size() >= 2 && (marks || !draft.of(FieldRole.CORRECT).isEmpty())) {
            draft.field(FieldRole.OPTIONS, options, "the columns behind the prompt");
        } else if (!rest.isEmpty() && rest.size() <= 2 && rest.get(0).isTextual()) {
            draft.field(FieldRole.ANSWER, List.of(rest.get(0).name), "the column behind the prompt");
        } else if (!rest.isEmpty() && rest.size() == 1) {
            draft.field(FieldRole.ANSWER, List.of(rest.get(0).name), "the only column behind the prompt");
        }
    }

    /** The column that holds the key: the first or last that echoes another, or holds only letters or small numbers. */
    private static Optional<FieldStats> key(List<FieldStats> columns) {
        List<FieldStats> ends = List.of(columns.get(columns.size() - 1), columns.get(0));
        Optional<FieldStats> echo = ends.stream()
                .filter(field -> isNearlyAll(field.echoes, field) && !field.values.isEmpty())
                .findFirst();
        return echo.or(() -> ends.stream()
                .filter(field -> isKey(field, columns.size()))
                .filter(field ->
                        columns.stream().filter(each -> each != field).noneMatch(each -> isKey(each, columns.size())))
                .findFirst());
    }

    private static boolean isKey(FieldStats field, int most) {
        int keys = field.values.entrySet().stream()
                .filter(value -> KEY.matcher(value.getKey()).matches())
                .filter(value -> !Words.isInteger(value.getKey()) || Integer.parseInt(value.getKey()) <= most)
                .mapToInt(Map.Entry::getValue)
                .sum();
        return !field.manyValues && keys > 0 && isNearlyAll(keys, field);
    }

    /** All values, or all but one in ten, or but one of a few. */
    private static boolean isNearlyAll(int count, FieldStats field) {
        return count * 10L >= field.present * 9L || count == field.present - 1 && field.present >= FEW;
    }

    /** Texts and truth values by turns, but for one in four: what is neither true nor false is a fault of its row. */
    private boolean alternating(List<FieldStats> columns) {
        List<String> names = new ArrayList<>();
        long truths = 0;
        long filled = 0;
        for (int at = 0; at + 1 < columns.size(); at += 2) {
            FieldStats text = columns.get(at);
            FieldStats flag = columns.get(at + 1);
            if (!flag.isMostly(flag.truths) || text.isMostly(text.truths) && text.integers == 0) {
                return false;
            }
            truths += flag.truths;
            filled += flag.present;
            names.add(text.name);
            names.add(flag.name);
        }
        if (names.size() < 4 || truths * 4 < filled * 3) {
            return false;
        }
        draft.field(FieldRole.OPTIONS, names, "texts and truth values by turns");
        draft.detail(Detail.OPTION_LAYOUT, "alternating", "every second column holds truth values");
        return true;
    }
}
