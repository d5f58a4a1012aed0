package io.github.questionwright.filter;

import io.github.questionwright.source.ReadLimits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Reads one filter text, by recursive descent.
 *
 * <pre>{@code
 * or    = and { "or" and }
 * and   = not { [ "and" ] not }
 * not   = { "-" | "not" } term
 * term  = "(" or ")" | "*" | text | field operator value | field ":" "(" values ")"
 * }</pre>
 */
final class FilterParser {

    private static final int MAX_CHARS = ReadLimits.defaults().maxRecordChars();

    /** How other languages write operators; as a search they would be a silent surprise. */
    private static final Pattern FOREIGN = Pattern.compile("!.*|&&?|\\|\\|?", Pattern.DOTALL);

    private final FilterReader in;
    private int depth;

    FilterParser(String text) {
        in = new FilterReader(text);
    }

    QuestionFilter parse() {
        if (in.text.length() > MAX_CHARS) {
            throw in.fault(String.format(
                    Locale.ROOT, "the filter has %,d characters; allowed are %,d", in.text.length(), MAX_CHARS));
        }
        in.skipBlanks();
        if (in.isAtEnd()) {
            throw in.fault("the filter is empty; write * for every question");
        }
        QuestionFilter filter = alternatives(this::negation);
        if (!in.isAtEnd()) {
            throw in.fault("there is no \"(\" for this \")\"; leave it out, or quote it to search for it");
        }
        return filter;
    }

    private QuestionFilter alternatives(Supplier<QuestionFilter> term) {
        int start = in.at();
        List<QuestionFilter> parts = new ArrayList<>();
        do {
            parts.add(conjunction(term));
        } while (in.takeKeyword("or"));
        return combined(start, Combination::anyOf, parts);
    }

    private QuestionFilter conjunction(Supplier<QuestionFilter> term) {
        in.skipBlanks();
        int start = in.at();
        List<QuestionFilter> parts = new ArrayList<>();
        do {
            in.skipBlanks();
            parts.add(term.get());
            in.skipBlanks();
        } while (in.takeKeyword("and") || !in.isAtEnd() && !in.isAt(")") && !in.isAtKeyword("or"));
        return combined(start, Combination::allOf, parts);
    }

    private QuestionFilter combined(
            int start, Function<Collection<QuestionFilter>, QuestionFilter> operation, List<QuestionFilter> parts) {
        try {
            return operation.apply(parts);
        } catch (IllegalArgumentException e) {
            throw in.fault(start, String.valueOf(e.getMessage()));
        }
    }

    private QuestionFilter negation() {
        boolean negated = false;
        while (in.isAt("-") || in.isAtKeyword("not")) {
            boolean dash = in.take("-");
            if (!dash) {
                in.takeKeyword("not");
                in.skipBlanks();
            } else if (in.isAtBlank() || in.isAtEnd()) {
                throw in.fault(
                        in.at() - 1,
                        "\"-\" stands alone; put it right before what it negates, or quote it to search for it");
            }
            negated = !negated;
        }
        QuestionFilter filter = term();
        return negated ? filter.negate() : filter;
    }

    private QuestionFilter term() {
        checkTermFollows();
        if (in.isAt("(")) {
            return parentheses();
        }
        if (in.isAt("\"")) {
            return text(in.quoted());
        }
        if (in.isAt(Opaque.TEXT)) {
            throw in.fault(Opaque.TEXT + " stands for a lambda, which only code can hold; build the filter in code");
        }
        Word word = in.bare(Operator.SIGNS);
        if (Fields.isAttribute(word.text())
                && word.text().length() == AttributeFilter.PREFIX.length()
                && in.isAt("\"")) {
            Word name = in.quoted();
            word = new Word(in.text, word.at(), word.text() + name.text(), "", false, false);
        }
        for (Operator operator : Operator.values()) {
            int operatorAt = in.at();
            if (in.take(operator.sign())) {
                return condition(word, operator, operatorAt);
            }
        }
        return text(word);
    }

    private void checkTermFollows() {
        boolean keyword = Words.KEYWORDS.stream().anyMatch(in::isAtKeyword);
        if (in.isAtEnd() || in.isAt(")") || keyword) {
            throw in.fault("a condition is missing before " + (in.isAtEnd() ? "the end" : in.found())
                    + "; allowed are field:value, a text, parentheses and *"
                    + (keyword ? ", and quotes around a word to search for it" : ""));
        }
    }

    private QuestionFilter parentheses() {
        int start = in.at();
        if (++depth > Combination.MAX_DEPTH) {
            throw in.fault("parentheses are more than " + Combination.MAX_DEPTH + " levels deep; allowed are "
                    + Combination.MAX_DEPTH);
        }
        in.take("(");
        QuestionFilter filter = alternatives(this::negation);
        close(start);
        depth--;
        return filter;
    }

    private void close(int start) {
        if (!in.take(")")) {
            throw in.fault(start, "the \"(\" is never closed; close it, or quote it to search for it");
        }
    }

    private QuestionFilter text(Word word) {
        checkGap();
        if (!word.quoted() && FOREIGN.matcher(word.text()).matches()) {
            throw word.fault(Words.shown(word.text())
                    + " is no operator here; allowed are and, or, not and -, and quotes around a text to search for");
        }
        if (!word.quoted() && word.pattern().equals("*")) {
            return Everything.INSTANCE;
        }
        try {
            return new TextFilter(QuestionText.ANYWHERE, Phrase.of(Condition.plain(word)));
        } catch (FilterSyntaxException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw word.fault(String.valueOf(e.getMessage()));
        }
    }

    private QuestionFilter condition(Word field, Operator operator, int operatorAt) {
        if (field.text().isEmpty()) {
            throw in.fault(
                    operatorAt,
                    "a field is missing before \"" + operator.sign()
                            + "\"; allowed is field:value, or quotes around a text to search for");
        }
        Fields.check(field);
        if (operator != Operator.HAS || !in.isAt("(")) {
            return Fields.filter(new Condition(field, operator, operatorAt, value(field, operator)));
        }
        int start = in.at();
        in.take("(");
        QuestionFilter filter = alternatives(() -> grouped(field, operatorAt));
        close(start);
        return filter;
    }

    private QuestionFilter grouped(Word field, int operatorAt) {
        boolean negated = in.isAt("-") || in.isAtKeyword("not");
        if (negated || in.isAt("(")) {
            throw in.fault((negated ? "a negation" : "a parenthesis") + " inside the values of " + field.text()
                    + "; allowed are values, \"or\" and \"and\", and quotes around a value that starts so");
        }
        if (Words.KEYWORDS.stream().anyMatch(in::isAtKeyword)) {
            throw in.fault("a value is missing before " + in.found() + "; quote the word if it is the value");
        }
        return Fields.filter(new Condition(field, Operator.HAS, operatorAt, value(field, Operator.HAS)));
    }

    private Word value(Word field, Operator operator) {
        if (in.isAt("<") || in.isAt(">") || in.isAt("=")) {
            throw in.fault("a second operator after " + field.text() + operator.sign()
                    + "; allowed is one of : < <= > >= =, and quotes around a value that starts so");
        }
        boolean quoted = in.isAt("\"");
        Word value = quoted ? in.quoted() : in.bare("");
        if (value.text().isEmpty() && !quoted) {
            throw in.fault("a value is missing after " + field.text() + operator.sign()
                    + "; write it right behind, without a blank, or \"\" for an empty one");
        }
        checkGap();
        return value;
    }

    private void checkGap() {
        if (!in.isAtEnd() && !in.isAtBlank() && !in.isAt(")")) {
            throw in.fault("a blank is missing before " + in.found() + "; or quote the text as a whole");
        }
    }
}
