package io.github.questionwright.loaders.internal.article;

import java.util.Set;
import java.util.stream.Collectors;

/** The words and letters with which people mark questions and answers, in some languages. */
final class MarkerWords {

    static final Set<String> QUESTIONS = WordSet.of("""
            question frage pregunta pergunta domanda vraag pytanie otázka soru вопрос питання въпрос
            質問 問題 问题 問 问 질문 문제 سؤال السؤال سوال پرسش שאלה प्रश्न सवाल
            """);

    static final Set<String> ANSWERS = WordSet.of("""
            answer antwort respuesta resposta risposta réponse antwoord odpowiedź odpověď cevap ответ відповідь отговор
            回答 答え 解答 答案 答 답변 정답 답 جواب الجواب إجابة الإجابة الجواب پاسخ תשובה उत्तर जवाब
            """);

    /** What may stand before the word for an answer. */
    static final String KINDS_OF_ANSWER =
            "sample|model|example|suggested|expected|possible|correct|right|best|short|ideal|good";

    static final String QUESTION_LETTERS = "qQسשВв问問Ｑ";
    static final String ANSWER_LETTERS = "aAجתОо答Ａ";

    /** Words with which questions and tasks begin. */
    static final Set<String> BEGINNINGS = WordSet.of("""
            what why how when where which who whom whose is are can could do does did should would will has have
            explain describe compare discuss define name list tell give differentiate distinguish difference walk
            was warum wie wann wo welche welcher welches wer wozu nenne erkläre beschreibe erläutere
            qué cuál cuáles cómo cuándo dónde por explica describe que qual quais como quando onde explique descreva
            cosa come perché quando dove quale quali spiega descrivi quel quelle quels quelles comment pourquoi expliquez
            wat hoe waarom welke что как почему зачем какие какой какая какое чем когда где кто объясните опишите
            ما ماذا كيف لماذا متى أين هل اشرح чому як який
            چه چگونه چرا چیست آیا מה איך מדוע למה מהו מהי क्या कैसे क्यों 什么 如何 为什么 怎么
            """);

    private MarkerWords() {}

    /** The words as alternatives of a pattern. */
    static String anyOf(Set<String> words) {
        return words.stream().sorted((a, b) -> b.length() - a.length()).collect(Collectors.joining("|", "(?:", ")"));
    }
}
