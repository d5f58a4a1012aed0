package io.github.questionwright.loaders.internal.blueprint;

import io.github.questionwright.filter.FilterSyntaxException;
import io.github.questionwright.filter.QuestionFilter;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.NearMisses;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.RawValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads values of the types that a blueprint is made of, and collects what is wrong. */
final class Values {

    private static final int SHOWN = 40;

    private final String source;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Values(String source) {
        this.source = source;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    SourceLocation at(RawValue value) {
        return SourceLocation.at(source, value.line(), value.column());
    }

    /** Runs a part; what is wrong in it is noted, and the rest goes on. */
    void attempt(RawValue where, Runnable part) {
        try {
            part.run();
        } catch (BlueprintFault e) {
            diagnostics.add(e.diagnostic());
        } catch (IllegalArgumentException e) {
            diagnostics.add(Diagnostic.error("blueprint.rule", at(where), String.valueOf(e.getMessage())));
        }
    }

    /** Notes names that nobody knows and names that come twice. */
    void checkNames(RawValue.Fields fields, String what, List<String> allowed) {
        Set<String> seen = new HashSet<>();
        for (RawValue.Field field : fields.fields()) {
            SourceLocation place = SourceLocation.at(source, field.line(), field.column());
            if (!allowed.contains(field.name())) {
                diagnostics.add(Diagnostic.error(
                        "blueprint.unknown-field",
                        place,
                        what + " has no field \"" + shown(field.name()) + "\""
                                + NearMisses.didYouMean(field.name(), allowed)
                                + " (known: " + String.join(", ", allowed) + ")"));
            } else if (!seen.add(field.name())) {
                diagnostics.add(Diagnostic.error(
                        "blueprint.duplicate-field",
                        place,
                        "\"" + field.name() + "\" stands here a second time; keep one of them"));
            }
        }
    }

    private BlueprintFault wrong(RawValue value, String expected) {
        return BlueprintFault.of("blueprint.type", at(value), "expected " + expected + ", found " + found(value));
    }

    private static String found(RawValue value) {
        if (value instanceof RawValue.Text text) {
            return "the text \"" + shown(text.text()) + "\"";
        }
        if (value instanceof RawValue.Numeral numeral) {
            return "the number " + shown(numeral.text());
        }
        if (value instanceof RawValue.Flag flag) {
            return String.valueOf(flag.value());
        }
        return value instanceof RawValue.Items ? "a list" : value instanceof RawValue.Fields ? "an object" : "null";
    }

    static String shown(String text) {
        String clean = text.replaceAll("\\p{Cntrl}", " ");
        return clean.length() <= SHOWN ? clean : clean.substring(0, SHOWN) + "...";
    }

    RawValue.Fields object(RawValue value, String what) {
        if (value instanceof RawValue.Fields fields) {
            return fields;
        }
        throw wrong(value, what);
    }

    List<RawValue> list(RawValue value, String what) {
        if (value instanceof RawValue.Items items) {
            return items.values();
        }
        throw wrong(value, what);
    }

    String text(RawValue value, String what) {
        if (value instanceof RawValue.Text text) {
            return text.text();
        }
        throw wrong(value, what);
    }

    List<String> texts(RawValue value, String what) {
        return list(value, what).stream().map(each -> text(each, what)).toList();
    }

    void each(RawValue value, String what, Consumer<RawValue> reader) {
        for (RawValue item : list(value, what)) {
            attempt(item, () -> reader.accept(item));
        }
    }

    QuestionFilter filter(RawValue value) {
        String text = text(value, "a filter as a text, such as \"tag:sql\"");
        try {
            return QuestionFilter.parse(text);
        } catch (FilterSyntaxException e) {
            throw BlueprintFault.of(
                    "blueprint.filter", at(value), "column " + e.column() + " of the filter: " + e.problem());
        }
    }

    int count(RawValue value) {
        BigDecimal number = whole(value, "a whole number from 0 to " + Integer.MAX_VALUE);
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            throw range(value, "a number of questions is from 0 to " + Integer.MAX_VALUE);
        }
        return number.intValueExact();
    }

    long amount(RawValue value) {
        BigDecimal number = whole(value, "a whole number");
        if (number.abs().compareTo(BigDecimal.valueOf(999_999_999_999_999L)) > 0) {
            throw range(value, "a sum has at most 15 digits");
        }
        return number.longValueExact();
    }

    private BlueprintFault range(RawValue value, String allowed) {
        return BlueprintFault.of("blueprint.range", at(value), allowed + ", but this is " + found(value));
    }

    private BigDecimal whole(RawValue value, String what) {
        BigDecimal number = decimal(value, what);
        if (number.scale() > 0 && number.stripTrailingZeros().scale() > 0) {
            throw wrong(value, what);
        }
        return number;
    }

    BigDecimal decimal(RawValue value, String what) {
        if (value instanceof RawValue.Numeral numeral) {
            Optional<BigDecimal> number = parse(numeral.text());
            return number.orElseThrow(() -> range(value, "the exponent of a number has at most 3 digits"));
        }
        throw wrong(value, what);
    }

    private static Optional<BigDecimal> parse(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs((long) number.scale()) > 2_000 ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
