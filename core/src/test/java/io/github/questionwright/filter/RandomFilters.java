package io.github.questionwright.filter;

import static io.github.questionwright.filter.NaiveFilters.compare;

import io.github.questionwright.model.AnswerKind;
import io.github.questionwright.model.Difficulty;
import io.github.questionwright.model.Question;
import io.github.questionwright.model.QuestionKind;
import io.github.questionwright.model.Seniority;
import io.github.questionwright.model.TextFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;

/** Filters built through the public factories, each with what it should mean, said in another way. */
final class RandomFilters {

    record Sample(QuestionFilter filter, Predicate<Question> meaning) {}

    private final Random random;
    private final RandomQuestions values;

    RandomFilters(Random random) {
        this.random = random;
        values = new RandomQuestions(random);
    }

    Sample sample(int depth) {
        int choice = random.nextInt(depth > 0 ? 8 : 3);
        return switch (choice) {
            case 0 -> text();
            case 1 -> number();
            case 2 -> leaf();
            case 3 -> {
                Sample inner = sample(depth - 1);
                yield new Sample(inner.filter.negate(), inner.meaning.negate());
            }
            default -> combination(depth, choice % 2 == 0);
        };
    }

    private Sample combination(int depth, boolean and) {
        List<Sample> parts = new ArrayList<>();
        for (int count = random.nextInt(4); count >= 0; count--) {
            parts.add(sample(depth - 1));
        }
        QuestionFilter[] filters = parts.stream().map(Sample::filter).toArray(QuestionFilter[]::new);
        return and
                ? new Sample(QuestionFilters.allOf(filters), q -> parts.stream().allMatch(part -> part.meaning.test(q)))
                : new Sample(
                        QuestionFilters.anyOf(filters), q -> parts.stream().anyMatch(part -> part.meaning.test(q)));
    }

    private Sample text() {
        QuestionText where = values.one(QuestionText.values());
        String words = random.nextInt(3) == 0 ? strange() : values.words();
        return new Sample(
                QuestionFilters.text(where, words), q -> NaiveFilters.contains(NaiveFilters.texts(q, where), words));
    }

    private String strange() {
        String signs = "ab -\t\n\"\\():*<>=.\u201c\u0000\u2028\u00a0\ud83d\ude00\ud83d\u00df\u0130orandnot";
        StringBuilder text = new StringBuilder("x");
        for (int count = random.nextInt(8); count > 0; count--) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        return random.nextBoolean() ? text.toString() : text.substring(1) + "y";
    }

    private Sample number() {
        NumberField field = values.one(List.of(
                NumberField.MINUTES,
                NumberField.OPTION_COUNT,
                NumberField.VALUE,
                NumberField.TOLERANCE,
                NumberField.RUBRIC_LEVEL,
                NumberField.attribute(values.one(RandomQuestions.NAMES))));
        double low = random.nextInt(24) / 2.0 - 3;
        double high = low + random.nextInt(8) / 2.0;
        int operator = random.nextInt(6);
        QuestionFilter filter = switch (operator) {
            case 0 -> field.equalTo(low);
            case 1 -> field.lessThan(low);
            case 2 -> field.atMost(low);
            case 3 -> field.moreThan(low);
            case 4 -> field.atLeast(low);
            default -> field.between(low, high);
        };
        return new Sample(
                filter,
                q -> NaiveFilters.numbers(q, field).stream().anyMatch(number -> compare(operator, number, low, high)));
    }

    private Sample leaf() {
        return switch (random.nextInt(14)) {
            case 0 -> difficulty();
            case 1 -> seniority();
            case 2 -> {
                QuestionKind kind = values.one(QuestionKind.values());
                yield new Sample(QuestionFilters.kind(kind), q -> q.kind().orElse(null) == kind);
            }
            case 3 -> {
                TextFormat a = values.one(TextFormat.values());
                TextFormat b = values.one(TextFormat.values());
                yield new Sample(QuestionFilters.format(a, b), q -> q.format() == a || q.format() == b);
            }
            case 4 -> {
                AnswerKind kind = values.one(AnswerKind.values());
                yield new Sample(
                        QuestionFilters.answerKind(kind), q -> q.answer().kind() == kind);
            }
            case 5, 6 -> {
                String tag = pattern();
                yield new Sample(
                        QuestionFilters.tag(tag), q -> q.tags().stream().anyMatch(one -> NaiveFilters.tag(tag, one)));
            }
            case 7 -> {
                List<String> titles = new ArrayList<>(List.of(values.one(List.of("Databases", "A", "b", "IND*", "*"))));
                titles.addAll(values.some(() -> values.one(List.of("A", "b", "indexing", "List<T> \\> x", "-"))));
                yield new Sample(
                        QuestionFilters.section(String.join(" > ", titles)),
                        q -> NaiveFilters.section(titles, q.section()));
            }
            case 8 -> {
                String id = values.one(RandomQuestions.TAGS) + random.nextInt(9);
                yield new Sample(QuestionFilters.id(id, strange()), q -> q.id().equals(id));
            }
            case 9 -> {
                String licence = values.one(List.of("mit", "CC-BY*", "*4.0", "*"));
                yield new Sample(
                        QuestionFilters.licence(licence),
                        q -> q.provenance()
                                .licence()
                                .filter(one -> NaiveFilters.flat(licence, one))
                                .isPresent());
            }
            case 10 -> {
                String range = values.one(List.of("en", "en-US", "pt", "zh-Hant", "or", "z"));
                yield new Sample(
                        QuestionFilters.locale(Locale.forLanguageTag(range)),
                        q -> ((q.locale().map(Locale::toLanguageTag).orElse("") + "-")
                                .startsWith(Locale.forLanguageTag(range).toLanguageTag() + "-")));
            }
            case 11 -> {
                String name = values.one(RandomQuestions.NAMES);
                String value = values.one(RandomQuestions.NUMBERS);
                yield new Sample(
                        QuestionFilters.attribute(name, value),
                        q -> NaiveFilters.attributes(q, name).contains(value));
            }
            case 12 -> {
                String name = random.nextBoolean() ? values.one(RandomQuestions.NAMES) : strange();
                yield new Sample(
                        QuestionFilters.hasAttribute(name),
                        q -> !NaiveFilters.attributes(q, name).isEmpty());
            }
            default -> {
                QuestionPart part = values.one(QuestionPart.values());
                yield new Sample(QuestionFilters.has(part), q -> NaiveFilters.has(q, part));
            }
        };
    }

    private String pattern() {
        String tag = values.one(List.of("java", "JAVA/", "sql", "c\\*", "lang", "j", "script", ""));
        String end = values.one(List.of("", "*", "**", "/*", "/**", "*/*", "**io"));
        return random.nextInt(5) == 0 ? "*" + tag + end : tag + end;
    }

    private Sample difficulty() {
        Difficulty low = values.one(Difficulty.values());
        return switch (random.nextInt(3)) {
            case 0 ->
                new Sample(
                        QuestionFilters.difficultyAtLeast(low),
                        q -> q.difficulty().isPresent() && q.difficulty().get().ordinal() >= low.ordinal());
            case 1 ->
                new Sample(
                        QuestionFilters.difficultyAtMost(low),
                        q -> q.difficulty().isPresent() && q.difficulty().get().ordinal() <= low.ordinal());
            default ->
                new Sample(QuestionFilters.difficulty(low), q -> q.difficulty().orElse(null) == low);
        };
    }

    private Sample seniority() {
        Seniority low = values.one(Seniority.values());
        Seniority high = Seniority.values()[low.ordinal() + random.nextInt(Seniority.values().length - low.ordinal())];
        return new Sample(
                QuestionFilters.seniorityBetween(low, high),
                q -> q.seniority().isPresent()
                        && q.seniority().get().ordinal() >= low.ordinal()
                        && q.seniority().get().ordinal() <= high.ordinal());
    }
}
