package io.github.questionwright.loaders.internal.shape;

import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.model.Labels;
import io.github.questionwright.source.NearMisses;
import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.RawValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes one object apart, field by field. What does not fit is reported and read as absent; what nobody asked for stays
 * and can be taken at the end.
 */
final class ObjectReader {

    private static final Pattern INDEX = Pattern.compile("/\\d+(?=/)");

    private final Report report;
    private final ReadLimits limits;
    private final String pointer;
    private final RawValue.Fields object;
    private final Map<String, RawValue.Field> fields = new LinkedHashMap<>();
    private final List<ObjectReader> inside = new ArrayList<>();

    ObjectReader(RawValue.Fields object, String pointer, Report report, ReadLimits limits) {
        this.report = report;
        this.limits = limits;
        this.pointer = pointer;
        this.object = object;
        object.fields().forEach(this::add);
    }

    private void add(RawValue.Field field) {
        RawValue.Field first = fields.putIfAbsent(field.name(), field);
        if (first != null) {
            report.at(
                    field,
                    at(field.name()),
                    DiagnosticCode.FIELD_DUPLICATE,
                    quoted(field.name())
                            + " is here already, at line " + first.line() + ", column " + first.column()
                            + "; keep one of the two");
        }
    }

    RawValue.Fields object() {
        return object;
    }

    /** Goes through this object and those inside it that have been read. */
    void visit(Consumer<ObjectReader> visitor) {
        visitor.accept(this);
        inside.forEach(reader -> reader.visit(visitor));
    }

    /** Tells of every field that nobody has asked for, unless it has been told already of one like it. */
    void complainOfRest(List<String> known, Predicate<String> isNew, String outcome) {
        for (RawValue.Field field : fields.values()) {
            if (!isNew.test(INDEX.matcher(at(field.name())).replaceAll("/0"))) {
                continue;
            }
            report.at(
                    field,
                    at(field.name()),
                    DiagnosticCode.FIELD_UNKNOWN,
                    "no field is called "
                            + quoted(field.name()) + " here; it is " + outcome
                            + NearMisses.didYouMean(field.name(), known));
        }
    }

    /** Takes every field that nobody has asked for: scalars as written, structures as JSON. */
    void takeAll(BiConsumer<String, String> taker) {
        for (RawValue.Field field : fields.values()) {
            if (field.value() instanceof RawValue.Nothing) {
                continue;
            }
            if (!(field.value() instanceof RawValue.Text text)) {
                taker.accept(field.name(), RawJson.json(field.value()));
            } else {
                asText(text, at(field.name())).ifPresent(value -> taker.accept(field.name(), value));
            }
        }
        fields.clear();
    }

    /** The name of a field as seen from the record. */
    String path(String name) {
        return at(name).substring(1);
    }

    Optional<String> text(String name) {
        return value(name).flatMap(value -> asText(value, at(name)));
    }

    List<String> texts(String name) {
        return items(name, this::asText);
    }

    boolean flag(String name) {
        return value(name)
                .flatMap(value -> value instanceof RawValue.Flag flag
                        ? Optional.of(flag.value())
                        : wrongType(value, at(name), "true or false"))
                .orElse(false);
    }

    boolean has(String name) {
        RawValue.Field field = fields.get(name);
        return field != null && !(field.value() instanceof RawValue.Nothing);
    }

    Optional<BigDecimal> number(String name) {
        return value(name).flatMap(value -> asNumber(value, at(name)));
    }

    Optional<Integer> wholeNumber(String name) {
        Optional<RawValue> value = value(name);
        Optional<BigDecimal> number = value.flatMap(raw -> asNumber(raw, at(name)));
        if (number.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(number.get().intValueExact());
        } catch (ArithmeticException e) {
            return wrongType(value.get(), at(name), "a whole number of at most 9 digits");
        }
    }

    <E extends Enum<E>> Optional<E> label(String name, Class<E> type) {
        Optional<RawValue> value = value(name);
        return value.flatMap(raw -> asText(raw, at(name))).flatMap(text -> {
            Optional<E> found = Labels.find(type, text);
            if (found.isEmpty()) {
                report.at(
                        value.get(),
                        at(name),
                        DiagnosticCode.VALUE_UNKNOWN,
                        "found " + quoted(text) + " as "
                                + quoted(name) + "; allowed: " + String.join(", ", Labels.all(type))
                                + NearMisses.didYouMean(text, Labels.all(type)));
            }
            return found;
        });
    }

    Optional<Locale> locale(String name) {
        Optional<RawValue> value = value(name);
        return value.flatMap(raw -> asText(raw, at(name))).flatMap(tag -> {
            Locale locale = Locale.forLanguageTag(tag);
            if (!locale.toLanguageTag().equalsIgnoreCase(tag)) {
                report.at(
                        value.get(),
                        at(name),
                        DiagnosticCode.VALUE_UNKNOWN,
                        "found " + quoted(tag) + " as " + quoted(name)
                                + "; a language tag such as en, pt-BR or zh-Hant is expected");
                return Optional.empty();
            }
            return Optional.of(locale);
        });
    }

    Optional<ObjectReader> object(String name) {
        return value(name).flatMap(value -> asObject(value, at(name)));
    }

    <T> List<T> objects(String name, Function<ObjectReader, T> reader) {
        return items(name, (value, place) -> asObject(value, place).map(reader));
    }

    private interface ItemReader<T> {
        Optional<T> read(RawValue value, String pointer);
    }

    private <T> List<T> items(String name, ItemReader<T> reader) {
        RawValue value = value(name).orElse(null);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof RawValue.Items list)) {
            wrongType(value, at(name), "a list");
            return List.of();
        }
        List<T> items = new ArrayList<>();
        for (int index = 0; index < list.values().size(); index++) {
            reader.read(list.values().get(index), at(name) + "/" + index).ifPresent(items::add);
        }
        return items;
    }

    /** Takes a field out of the rest; an explicit nothing is absent. */
    private Optional<RawValue> value(String name) {
        RawValue.@Nullable Field field = fields.remove(name);
        return field == null || field.value() instanceof RawValue.Nothing
                ? Optional.empty()
                : Optional.of(field.value());
    }

    private Optional<String> asText(RawValue value, String place) {
        if (!(value instanceof RawValue.Text text)) {
            return wrongType(value, place, "a text");
        }
        return Texts.check(text, limits, (code, message) -> report.at(value, place, code, message));
    }

    private Optional<BigDecimal> asNumber(RawValue value, String place) {
        if (!(value instanceof RawValue.Numeral numeral)) {
            return wrongType(value, place, "a number");
        }
        return Texts.number(numeral, limits, (code, message) -> report.at(value, place, code, message));
    }

    private Optional<ObjectReader> asObject(RawValue value, String place) {
        if (!(value instanceof RawValue.Fields found)) {
            return wrongType(value, place, "an object");
        }
        ObjectReader reader = new ObjectReader(found, place, report, limits);
        inside.add(reader);
        return Optional.of(reader);
    }

    private <T> Optional<T> wrongType(RawValue value, String place, String wanted) {
        report.at(
                value,
                place,
                DiagnosticCode.VALUE_WRONG_TYPE,
                "found " + Texts.describe(value) + " where " + wanted + " is expected");
        return Optional.empty();
    }

    private String at(String name) {
        return pointer + "/" + Pointers.escape(name);
    }

    private static String quoted(String text) {
        return "\"" + Texts.shortened(text) + "\"";
    }
}
