package io.github.questionwright.loaders.internal.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What marks the beginning of a prompt.
 *
 * @param kind how strong the mark is
 * @param number the number in it, or 0
 * @param rest what stands behind it
 */
record PromptMark(Kind kind, int number, String rest) {

    enum Kind {
        QUESTION,
        NUMBER,
        NONE
    }

    private static final String GLUE = "[*_\\s]*";
    private static final Pattern QUESTION = Pattern.compile(
            "#?(?:(?:Question|Pregunta|Frage|Pergunta|Domanda|Вопрос|Pytanie|Soru|问题|問題|질문|سؤال|שאלה|प्रश्न)"
                    + "\\s*#?(\\d{0,6})\\s*(?:[.:)：\\-–—]|(?<=\\d)(?=\\s|$)|$)|Q\\s*#?(\\d{0,6})\\s*[.:)：\\-–—]|Q\\s?(\\d{1,6})(?=\\s|$))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBER = Pattern.compile(
            "(?:#(\\d{1,6})[.:)]?|(\\d{1,6})\\s?[.):：、\\-–—]|\\((\\d{1,6})\\)|\\[(\\d{1,6})\\])(?=\\s|\\D)");

    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");

    static PromptMark of(String text) {
        char first = text.isEmpty() ? 0 : text.charAt(0);
        if (first < 128 && "#([QqPpFfDdSs".indexOf(first) < 0 && !Character.isDigit(first)) {
            return new PromptMark(Kind.NONE, 0, text);
        }
        Matcher question = QUESTION.matcher(text);
        if (question.lookingAt()) {
            return new PromptMark(Kind.QUESTION, number(question), rest(text, question.end()));
        }
        Matcher number = NUMBER.matcher(text);
        if (number.lookingAt() && !DECIMAL.matcher(text).lookingAt()) {
            return new PromptMark(Kind.NUMBER, number(number), rest(text, number.end()));
        }
        return new PromptMark(Kind.NONE, 0, text);
    }

    private static String rest(String text, int end) {
        String rest = text.substring(end).strip();
        boolean isClosing = text.startsWith("**") && !rest.startsWith("**");
        return isClosing ? rest.replaceFirst("^" + GLUE, "") : rest;
    }

    private static int number(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String digits = matcher.group(group);
            if (digits != null && !digits.isEmpty()) {
                return Integer.parseInt(digits);
            }
        }
        return 0;
    }
}
