package io.github.questionwright.loaders.internal.write;

import io.github.questionwright.model.Labels;
import io.github.questionwright.sampling.DrawnQuestion;
import io.github.questionwright.sampling.Receipt;
import io.github.questionwright.sampling.ReceiptRow;
import io.github.questionwright.sampling.SamplingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON form of a receipt. */
public final class ReceiptForm {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ReceiptForm() {}

    /** Writes a receipt on one line. */
    public static String write(Receipt receipt) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("algorithm", receipt.algorithm());
        form.put("mode", Labels.of(receipt.mode()));
        form.put("seed", receipt.seed());
        form.put("blueprint", receipt.blueprintFingerprint());
        form.put("selection", receipt.selectionFingerprint());
        form.put("content", receipt.contentFingerprint());
        form.put("questions", receipt.drawn().stream().map(ReceiptForm::of).toList());
        form.put("rows", receipt.rows().stream().map(ReceiptForm::of).toList());
        form.put("filters", receipt.filters());
        form.put("reads", receipt.reads());
        return MAPPER.writeValueAsString(form);
    }

    private static Map<String, Object> of(DrawnQuestion drawn) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("id", drawn.id());
        form.put("digest", drawn.digest());
        return form;
    }

    private static Map<String, Object> of(ReceiptRow row) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("name", row.name());
        if (row.lower() != Long.MIN_VALUE) {
            form.put("lower", row.lower());
        }
        form.put("value", row.value());
        if (row.upper() != Long.MAX_VALUE) {
            form.put("upper", row.upper());
        }
        form.put("slack", slack(row));
        return form;
    }

    /** How far the value is from the nearer bound. */
    private static long slack(ReceiptRow row) {
        long below = row.lower() == Long.MIN_VALUE ? Long.MAX_VALUE : row.value() - row.lower();
        long above = row.upper() == Long.MAX_VALUE ? Long.MAX_VALUE : row.upper() - row.value();
        return Math.min(below, above);
    }

    /** Reads a receipt, or says what is wrong with the text. */
    public static Receipt read(String json) {
        JsonNode form = parse(json);
        String mode = text(form, "mode");
        return new Receipt(
                text(form, "algorithm"),
                Labels.find(SamplingMode.class, mode)
                        .orElseThrow(() -> wrong("mode", "one of " + Labels.all(SamplingMode.class))),
                text(form, "seed"),
                text(form, "blueprint"),
                text(form, "selection"),
                text(form, "content"),
                list(form, "questions", each -> new DrawnQuestion(text(each, "id"), text(each, "digest"))),
                list(form, "rows", ReceiptForm::row),
                list(form, "filters", each -> text("filters", each)),
                form.has("reads") ? list(form, "reads", each -> text("reads", each)) : List.of());
    }

    private static JsonNode parse(String json) {
        try {
            JsonNode form = MAPPER.readTree(json);
            if (form.isObject()) {
                return form;
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("a receipt is a JSON object, but this is no JSON", e);
        }
        throw new IllegalArgumentException("a receipt is a JSON object, but this is another value");
    }

    private static ReceiptRow row(JsonNode row) {
        return new ReceiptRow(
                text(row, "name"),
                number(row, "lower", Long.MIN_VALUE),
                number(row, "value", 0),
                number(row, "upper", Long.MAX_VALUE));
    }

    private static long number(JsonNode form, String field, long absent) {
        JsonNode value = form.path(field);
        if (value.isMissingNode()) {
            return absent;
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw wrong(field, "a whole number");
        }
        return value.longValue();
    }

    private static String text(JsonNode form, String field) {
        JsonNode value = form.path(field);
        if (!value.isString()) {
            throw wrong(field, "a text");
        }
        return value.stringValue();
    }

    private static String text(String field, JsonNode value) {
        if (!value.isString()) {
            throw wrong(field, "a list of texts");
        }
        return value.stringValue();
    }

    private static <T> List<T> list(JsonNode form, String field, Function<JsonNode, T> reader) {
        JsonNode values = form.path(field);
        if (!values.isArray()) {
            throw wrong(field, "a list");
        }
        List<T> list = new ArrayList<>();
        values.forEach(value -> list.add(reader.apply(value)));
        return list;
    }

    private static IllegalArgumentException wrong(String field, String expected) {
        return new IllegalArgumentException("\"" + field + "\" of a receipt must be " + expected);
    }
}
