package io.github.questionwright.loaders.internal.write;

import io.github.questionwright.loaders.internal.csv.CellSyntax;
import io.github.questionwright.loaders.internal.csv.OwnColumns;
import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The cells of one question by the names of their columns; what is absent has no cell. */
final class CsvRow {

    private static final JsonMapper JSON = new JsonMapper();

    private final Question question;
    private final boolean hasAttributeColumns;
    private final Map<String, String> cells = new LinkedHashMap<>();

    private CsvRow(Question question, boolean hasAttributeColumns) {
        this.question = question;
        this.hasAttributeColumns = hasAttributeColumns;
    }

    /**
     * The cells of a question.
     *
     * @param hasAttributeColumns whether each attribute gets a column; else all stand in one
     */
    static Map<String, String> of(Question question, boolean hasAttributeColumns) {
        CsvRow row = new CsvRow(question, hasAttributeColumns);
        JsonForm.of(question).forEach(row::put);
        return row.cells;
    }

    private void put(String name, Object value) {
        switch (name) {
            case "section" -> cells.put(name, CellSyntax.joinSection(question.section()));
            case "tags" -> cells.put(name, CellSyntax.joinTags(question.tags()));
            case "options" -> putOptions();
            case "multiple" -> {}
            case "guide" -> ((Map<?, ?>) value).forEach((part, content) -> putJson(String.valueOf(part), content));
            case "attributes" -> putAttributes();
            default -> {
                if (value instanceof Map || value instanceof Collection) {
                    putJson(name, value);
                } else {
                    cells.put(name, value.toString());
                }
            }
        }
    }

    private void putJson(String name, Object value) {
        cells.put(name, JSON.writeValueAsString(value));
    }

    private void putOptions() {
        List<String> right = new ArrayList<>();
        List<Option> options = question.answer().options();
        for (int index = 0; index < options.size(); index++) {
            Option option = options.get(index);
            int number = index + 1;
            cells.put("option" + number, option.text());
            if (!option.hasDerivedId()) {
                cells.put("optionId" + number, option.id());
            }
            option.feedback().ifPresent(text -> cells.put("feedback" + number, text));
            if (option.correct()) {
                right.add(CellSyntax.letter(index));
            }
        }
        if (!right.isEmpty()) {
            cells.put("correct", String.join(String.valueOf(CellSyntax.LETTER_SEPARATOR), right));
        }
        if (question.answer() instanceof Answer.Choice choice && choice.multiple() != right.size() > 1) {
            cells.put("multiple", String.valueOf(choice.multiple()));
        }
    }

    /** An empty cell would be no attribute at all, so what is empty goes to the column that holds JSON. */
    private void putAttributes() {
        Map<String, String> rest = new LinkedHashMap<>();
        question.attributes().forEach((name, text) -> {
            if (hasAttributeColumns && !name.isEmpty() && !text.isEmpty()) {
                cells.put(OwnColumns.ATTRIBUTE_PREFIX + name, text);
            } else {
                rest.put(name, text);
            }
        });
        if (!rest.isEmpty()) {
            putJson("attributes", rest);
        }
    }
}
