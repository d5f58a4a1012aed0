package io.github.questionwright.loaders.internal.article;

import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.RecordSink;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares how many questions the title of an article speaks of with how many there are. */
final class Promise {

    private static final Pattern COUNT = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(\\d{1,5})\\s?\\+?\\s+(?:[^\\s.:;,]+\\s+){0,6}?(?:questions|fragen|preguntas|perguntas|domande"
                    + "|вопрос(?:ов|а)?)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Promise() {}

    static void check(Outline outline, String source, RecordSink sink) {
        Paragraph title = outline.title();
        if (title == null || outline.questions() == 0) {
            return;
        }
        Matcher count = COUNT.matcher(title.text());
        if (count.find() && Integer.parseInt(count.group(1)) > outline.questions()) {
            String message = "the title speaks of " + count.group(1) + " questions and the text holds "
                    + outline.questions() + "; look whether the others stand elsewhere";
            sink.report(DiagnosticCode.ARTICLE_FEWER_QUESTIONS.at(
                    SourceLocation.at(source, title.first(), title.column()), message));
        }
    }
}
