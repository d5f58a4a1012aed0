package io.github.questionwright.loaders.internal.prose;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mark that names what follows it inside a question.
 *
 * @param part what follows
 * @param rest what stands behind the mark on its line
 */
record PartMark(Part part, String rest) {

    enum Part {
        ANSWER,
        EXPLANATION,
        REFERENCES,
        KEY_POINTS,
        HINTS
    }

    private static final int HEAD = 200;

    /** The first words of marks, to spare other texts the patterns. */
    private static final Set<String> ANSWER_FIRST =
            Ask.words("the correct sample expected model suggested possible example right short"
                    + " answer answers ans solution solutions ответ решение відповідь 答案 参考答案 正确答案 回答 解答 答え 정답 답변 답"
                    + " respuesta réponse antwort lösung resposta risposta odpowiedź cevap yanıt đáp jawaban الإجابة إجابة جواب"
                    + " پاسخ תשובה उत คำตอบ përgjigjja odgovor");

    private static final Set<String> OTHER_FIRST =
            Ask.words("explanation explanations rationale why 解析 说明 解説 설명 пояснение"
                    + " объяснение explicación explication erklärung explicação spiegazione reference references source sources see"
                    + " further read link links learn additional resources more doc docs documentation 参考 ссылки источник источники"
                    + " good key point points what look tips tip hint hints");

    private static final Pattern ANSWER = mark(
            "(?:the\\s+)?(?:correct |sample |expected |model |suggested |possible |example |right |short )?answers?"
                    + "(?:\\s*\\(s\\))?(?:\\s+key)?|ans|solutions?|ответ|решение|відповідь|答案|参考答案|正确答案|回答|解答|答え"
                    + "|정답|답변|답|respuesta(?: correcta)?|réponse|antwort|lösung|resposta|risposta|odpowiedź"
                    + "|cevap|yanıt|đáp án|jawaban|الإجابة|إجابة|جواب|پاسخ|תשובה|उत्तर|คำตอบ|përgjigjja|odgovor");
    private static final Pattern LETTER_A = Pattern.compile("A\\d{0,4}\\s*[.:：]\\s+(?=\\S)|A\\d{0,4}\\s*[:：]\\s*$");
    private static final Pattern EXPLANATION = mark("explanations?|rationale|why|explanation and reference|解析|说明|解説|설명"
            + "|пояснение|объяснение|explicación|explication|erklärung|explicação|spiegazione");
    private static final Pattern REFERENCES = mark(
            "references?|sources?|see also|further reading|read more|links?|learn more"
                    + "|additional (?:links|resources|reading)|resources|more (?:info|information)|docs?|documentation|参考|ссылки|источники?");
    private static final Pattern KEY_POINTS = mark(
            "good to hear|key points?|key takeaways?|points to (?:cover|look for)" + "|what to look for|look for|tips");
    private static final Pattern HINTS = mark("hints?");

    /** The mark that a line begins with and that punctuation, bold type or the end of the line sets apart. */
    static Optional<PartMark> of(String text) {
        return find(text, false);
    }

    /** The mark of a heading or a summary, where the words alone suffice. */
    static Optional<PartMark> ofTitle(String text) {
        return find(text, true);
    }

    private static Optional<PartMark> find(String text, boolean isTitle) {
        String word = firstWord(text);
        Optional<PartMark> answer = word.equals("a") || ANSWER_FIRST.contains(word)
                ? match(ANSWER, Part.ANSWER, text, isTitle).or(() -> letter(text))
                : Optional.empty();
        if (answer.isPresent() || !OTHER_FIRST.contains(word)) {
            return answer;
        }
        return match(EXPLANATION, Part.EXPLANATION, text, isTitle)
                .or(() -> match(REFERENCES, Part.REFERENCES, text, isTitle))
                .or(() -> match(KEY_POINTS, Part.KEY_POINTS, text, isTitle))
                .or(() -> match(HINTS, Part.HINTS, text, isTitle));
    }

    /** The first letters behind signs and tags, lower case. */
    private static String firstWord(String text) {
        int start = 0;
        int end = Math.min(text.length(), HEAD);
        while (start < end && !Character.isLetter(text.charAt(start))) {
            start = text.charAt(start) == '<' ? behindTag(text, start, end) : start + 1;
        }
        int stop = start;
        while (stop < end && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        return text.substring(start, stop).toLowerCase(Locale.ROOT);
    }

    private static int behindTag(String text, int start, int end) {
        int close = text.indexOf('>', start);
        return close < 0 || close >= end ? start + 1 : close + 1;
    }

    private static Optional<PartMark> letter(String text) {
        Matcher letter = LETTER_A.matcher(text);
        return letter.lookingAt()
                ? Optional.of(new PartMark(Part.ANSWER, text.substring(letter.end())))
                : Optional.empty();
    }

    private static Optional<PartMark> match(Pattern pattern, Part part, String text, boolean isTitle) {
        Matcher matcher = pattern.matcher(text.length() > HEAD ? text.substring(0, HEAD) : text);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String open = matcher.group(1);
        String between = matcher.group(3);
        String rest = text.substring(matcher.end());
        boolean isSetApart = between.indexOf(':') >= 0
                || between.indexOf('：') >= 0
                || between.indexOf('.') >= 0 && part == Part.ANSWER
                || isOpen(open) && isOpen(between)
                || rest.isBlank() && (isTitle || !isOpen(open) && part == Part.ANSWER);
        boolean isWordAlone = isTitle && rest.isBlank();
        return isSetApart || isWordAlone ? Optional.of(new PartMark(part, rest)) : Optional.empty();
    }

    private static boolean isOpen(String marks) {
        return marks.indexOf('*') >= 0 || marks.indexOf('_') >= 0 || marks.indexOf('<') >= 0;
    }

    private static Pattern mark(String words) {
        return Pattern.compile(
                "((?:<(?:b|strong|p|u|i|em)>|[*_>\\s]|" + "[\\p{So}\\uFE0F\\u200D])*)(" + words
                        + ")((?![\\p{L}\\p{N}])(?:[*_\\s:：.\\-–—]|</?(?:b|strong|p|u|i|em)>)*)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
