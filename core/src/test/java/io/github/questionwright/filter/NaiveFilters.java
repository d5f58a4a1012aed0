package io.github.questionwright.filter;

import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Option;
import io.github.questionwright.model.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What conditions mean, said as simply as possible and without any code of the filters. */
final class NaiveFilters {

    private NaiveFilters() {}

    static boolean contains(List<String> texts, String words) {
        return texts.stream().anyMatch(text -> plain(text).contains(plain(words)));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u2028]+", " ")
                .replace('\u0130', 'i')
                .toLowerCase(Locale.ROOT);
    }

    static List<String> texts(Question q, QuestionText where) {
        List<String> texts = new ArrayList<>();
        if (where == QuestionText.ANYWHERE) {
            for (QuestionText text : QuestionText.values()) {
                if (!List.of("ANYWHERE", "TITLE", "AUTHOR", "ADDRESS").contains(text.name())) {
                    texts.addAll(texts(q, text));
                }
            }
            return texts;
        }
        switch (where) {
            case PROMPT -> texts.add(q.prompt());
            case OPTION -> q.answer().options().forEach(option -> texts.add(option.text()));
            case FEEDBACK ->
                q.answer().options().forEach(option -> option.feedback().ifPresent(texts::add));
            case ANSWER -> texts.addAll(answers(q.answer()));
            case EXPLANATION -> q.explanation().ifPresent(texts::add);
            case HINT -> texts.addAll(q.hints());
            case REFERENCE ->
                q.references().forEach(reference -> {
                    texts.add(reference.title());
                    reference.url().ifPresent(texts::add);
                });
            case KEY_POINT -> texts.addAll(q.guide().keyPoints());
            case RED_FLAG -> texts.addAll(q.guide().redFlags());
            case FOLLOW_UP ->
                q.guide().followUps().forEach(followUp -> {
                    texts.add(followUp.prompt());
                    followUp.answer().ifPresent(texts::add);
                });
            case RUBRIC -> q.guide().rubric().levels().forEach(level -> texts.add(level.behavior()));
            case TITLE -> q.provenance().title().ifPresent(texts::add);
            case AUTHOR -> q.provenance().author().ifPresent(texts::add);
            default -> q.provenance().address().ifPresent(texts::add);
        }
        return texts;
    }

    private static List<String> answers(Answer answer) {
        return switch (answer.kind()) {
            case OPEN -> List.of(((Answer.Open) answer).text());
            case CHOICE ->
                ((Answer.Choice) answer)
                        .options().stream()
                                .filter(Option::correct)
                                .map(Option::text)
                                .toList();
            case SHORT_TEXT -> ((Answer.ShortText) answer).accepted();
            case UNRESOLVED -> List.of(((Answer.Unresolved) answer).given());
            default -> List.of();
        };
    }

    static List<Double> numbers(Question q, NumberField field) {
        List<Double> numbers = new ArrayList<>();
        switch (field.toString()) {
            case "minutes" -> q.minutes().ifPresent(minutes -> numbers.add((double) minutes));
            case "option-count" -> numbers.add((double) q.answer().options().size());
            case "value", "tolerance" -> {
                if (q.answer() instanceof Answer.Numeric numeric) {
                    boolean value = field.toString().equals("value");
                    numbers.add((value ? numeric.value() : numeric.tolerance()).doubleValue());
                }
            }
            case "rubric-level" -> q.guide().rubric().levels().forEach(level -> numbers.add((double) level.level()));
            default ->
                attributes(q, field.toString().substring(5).replace("\"", "")).forEach(value -> {
                    if (value.strip().matches("-?[0-9.e]+") && !value.contains("..")) {
                        numbers.add(Double.valueOf(value));
                    }
                });
        }
        return numbers;
    }

    static boolean compare(int operator, double number, double low, double high) {
        return switch (operator) {
            case 0 -> number == low;
            case 1 -> number < low;
            case 2 -> number <= low;
            case 3 -> number > low;
            case 4 -> number >= low;
            default -> number >= low && number <= high;
        };
    }

    static List<String> attributes(Question q, String name) {
        return q.attributes().keySet().stream()
                .filter(name::equalsIgnoreCase)
                .map(q.attributes()::get)
                .toList();
    }

    static boolean tag(String pattern, String tag) {
        boolean itself = pattern.endsWith("/**") && tag(pattern.substring(0, pattern.length() - 3), tag);
        return itself || matches(pattern, "[^/]*", tag);
    }

    static boolean flat(String pattern, String value) {
        return matches(pattern, ".*", value);
    }

    private static boolean matches(String pattern, String star, String value) {
        StringBuilder regex = new StringBuilder();
        for (int at = 0; at < pattern.length(); at++) {
            if (pattern.startsWith("**", at)) {
                regex.append(".*");
                at++;
            } else if (pattern.charAt(at) == '*') {
                regex.append(star);
            } else {
                at += pattern.charAt(at) == '\\' ? 1 : 0;
                regex.append(Pattern.quote(String.valueOf(pattern.charAt(at))));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE)
                .matcher(value)
                .matches();
    }

    static boolean section(List<String> titles, List<String> path) {
        for (int start = 0; start <= path.size() - titles.size(); start++) {
            boolean all = true;
            for (int index = 0; index < titles.size(); index++) {
                all &= flat(titles.get(index), path.get(start + index));
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    static boolean has(Question q, QuestionPart part) {
        return switch (part) {
            case ANSWER ->
                !List.of("UNANSWERED", "UNRESOLVED").contains(q.answer().kind().name());
            case OPTIONS -> q.answer().options().size() > 0;
            case MULTIPLE -> q.answer() instanceof Answer.Choice choice && choice.multiple();
            case FEEDBACK -> texts(q, QuestionText.FEEDBACK).size() > 0;
            case EXPLANATION -> texts(q, QuestionText.EXPLANATION).size() > 0;
            case HINTS -> texts(q, QuestionText.HINT).size() > 0;
            case REFERENCES -> texts(q, QuestionText.REFERENCE).size() > 0;
            case GUIDE ->
                has(q, QuestionPart.KEY_POINTS)
                        || has(q, QuestionPart.RED_FLAGS)
                        || has(q, QuestionPart.FOLLOW_UPS)
                        || has(q, QuestionPart.RUBRIC);
            case KEY_POINTS -> texts(q, QuestionText.KEY_POINT).size() > 0;
            case RED_FLAGS -> texts(q, QuestionText.RED_FLAG).size() > 0;
            case FOLLOW_UPS -> texts(q, QuestionText.FOLLOW_UP).size() > 0;
            case RUBRIC -> texts(q, QuestionText.RUBRIC).size() > 0;
            case MINUTES -> numbers(q, NumberField.MINUTES).size() > 0;
            case DIFFICULTY -> q.difficulty().isPresent();
            case KIND -> q.kind().isPresent();
            case SENIORITY -> q.seniority().isPresent();
            case TAGS -> q.tags().size() > 0;
            case SECTION -> q.section().size() > 0;
            case LOCALE -> q.locale().isPresent();
            case PROVENANCE ->
                has(q, QuestionPart.TITLE)
                        || has(q, QuestionPart.AUTHOR)
                        || has(q, QuestionPart.LICENCE)
                        || has(q, QuestionPart.ADDRESS);
            case TITLE -> texts(q, QuestionText.TITLE).size() > 0;
            case AUTHOR -> texts(q, QuestionText.AUTHOR).size() > 0;
            case LICENCE -> q.provenance().licence().isPresent();
            case ADDRESS -> texts(q, QuestionText.ADDRESS).size() > 0;
            case ATTRIBUTES -> q.attributes().size() > 0;
        };
    }
}
