package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes the value of an answer field apart into tokens. */
final class Tokens {

    private static final Pattern NAMED_LETTER = Pattern.compile("(?i)(?:option|choice|answer)\\s+([a-z])[).:]?");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;|\\n]\\s*|\\s+(?:and|&)\\s+");
    private static final Pattern PART = Pattern.compile("[\\s,;|]+");
    private static final Pattern CORRECT =
            Pattern.compile("[\\s_.-]*(?:is)?[\\s_.-]*correct$", Pattern.CASE_INSENSITIVE);

    private final Plan plan;

    Tokens(Plan plan) {
        this.plan = plan;
    }

    List<Token> of(RawValue value, List<Choice> choices) {
        List<Token> tokens = new ArrayList<>();
        if (value instanceof RawValue.Items items) {
            if (isParallel(items, choices)) {
                addFlagged(items, choices, tokens);
            } else {
                items.values().forEach(item -> tokens.addAll(single(item, choices)));
            }
            return tokens;
        }
        return single(value, choices);
    }

    /** Whether a list has a truth value for each choice. */
    private static boolean isParallel(RawValue.Items items, List<Choice> choices) {
        return items.values().size() == choices.size()
                && choices.size() > 1
                && items.values().stream().allMatch(RawValue.Flag.class::isInstance);
    }

    private static void addFlagged(RawValue.Items items, List<Choice> choices, List<Token> tokens) {
        for (int at = 0; at < choices.size(); at++) {
            RawValue item = items.values().get(at);
            if (item instanceof RawValue.Flag flag && flag.value()) {
                tokens.add(new Token(choices.get(at).text(), Token.Kind.OTHER, item));
            }
        }
    }

    private List<Token> single(RawValue value, List<Choice> choices) {
        if (value instanceof RawValue.Fields object) {
            return object(object, choices);
        }
        Optional<String> text = Words.scalar(value).filter(each -> !each.isBlank());
        return text.map(each -> split(each, value, choices)).orElse(List.of());
    }

    /** An object of flags names the right ones by its keys; any other may hold the text or key of one. */
    private List<Token> object(RawValue.Fields object, List<Choice> choices) {
        List<Token> tokens = new ArrayList<>();
        boolean flags = object.fields().stream()
                .allMatch(field -> Words.truth(field.value()).isPresent());
        for (RawValue.Field field : object.fields()) {
            if (flags && Words.truth(field.value()).orElse(false)) {
                tokens.add(Token.of(CORRECT.matcher(field.name()).replaceAll(""), field.value()));
            }
        }
        if (!flags) {
            plan.detail(Detail.OPTION_TEXT)
                    .flatMap(object::find)
                    .or(() -> object.find("text"))
                    .flatMap(value -> Words.scalar(value).map(text -> Token.of(text, value)))
                    .ifPresent(tokens::add);
        }
        return tokens;
    }

    /** {@code Option B} is the letter, unless an option is called so. */
    private static Token token(String text, RawValue place, List<Choice> choices) {
        Token token = Token.of(text, place);
        Matcher named = NAMED_LETTER.matcher(token.text());
        return named.matches() && !Reading.of(token, choices).isAny() ? Token.of(named.group(1), place) : token;
    }

    /** The parts of an answer where there is nothing to compare them with. */
    Stream<Token> parts(RawValue value) {
        return Words.scalars(value).stream()
                .flatMap(text -> PART.splitAsStream(text.strip()))
                .map(part -> Token.of(part, value));
    }

    private static List<Token> split(String text, RawValue place, List<Choice> choices) {
        Token whole = token(text, place, choices);
        if (whole.kind() != Token.Kind.OTHER || Reading.of(whole, choices).isAny()) {
            return List.of(whole);
        }
        List<Token> parts = SEPARATOR
                .splitAsStream(text.strip())
                .filter(part -> !part.isBlank())
                .map(part -> token(part, place, choices))
                .toList();
        boolean meant = parts.size() > 1
                && parts.stream()
                        .allMatch(part ->
                                part.isNumeric() || Reading.of(part, choices).isAny());
        return meant ? parts : List.of(whole);
    }
}
