package io.github.questionwright.loaders.internal.article;

import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.RecordSink;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what was found in an article, in words. The limits are told by {@link LimitReporter}. */
final class Reporter {

    private static final int LONGEST_QUOTE = 60;

    private final String source;
    private final RecordSink sink;

    Reporter(String source, RecordSink sink) {
        this.source = source;
        this.sink = sink;
    }

    /** Adverts side by side are one block. */
    void advert(List<Unit> block) {
        Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
        block.forEach(unit -> evidence.addAll(unit.verdict().evidence()));
        String why = evidence.stream().map(Evidence::toString).collect(Collectors.joining(", "));
        leftOut(block, "an advert (" + why + ")");
    }

    void closing(List<Unit> block) {
        leftOut(block, "a closing call to action (" + ClosingFinder.reason(block.get(0)) + ")");
    }

    private void leftOut(List<Unit> block, String what) {
        int first = block.get(0).firstLine();
        int last = block.get(block.size() - 1).lastLine();
        String message = range(first, last) + (first == last ? " was" : " were") + " left out as " + what + ": "
                + quote(block.get(0).paragraph());
        sink.report(DiagnosticCode.ARTICLE_LEFT_OUT.at(SourceLocation.lines(source, first, last), message));
    }

    void furniture(List<Paragraph> paragraphs) {
        int first = paragraphs.get(0).first();
        int last = paragraphs.get(paragraphs.size() - 1).last();
        String text = paragraphs.stream().map(Paragraph::text).collect(Collectors.joining(" "));
        String message = range(first, last) + (first == last ? " was" : " were")
                + " left out as furniture of the page around the article: " + quote(text);
        sink.report(DiagnosticCode.ARTICLE_FURNITURE.at(SourceLocation.lines(source, first, last), message));
    }

    void listLine(Paragraph line) {
        String message =
                range(line) + " announces the questions of a section and is no title; it was left out: " + quote(line);
        tell(DiagnosticCode.ARTICLE_FURNITURE, line, message);
    }

    void doubtfulAdvert(Unit unit, String reasons) {
        String message = range(unit.paragraph()) + " may be an advert ("
                + reasons + ") and stays where it is; remove it from the source if it is one: "
                + quote(unit.paragraph());
        tell(DiagnosticCode.ARTICLE_DOUBTFUL, unit.paragraph(), message);
    }

    void doubtfulHeading(Paragraph line) {
        String message = range(line) + " may be the title of a section and stays in the answer, for numbering does not"
                + " begin anew behind it; let it begin anew if a section begins here: " + quote(line);
        tell(DiagnosticCode.ARTICLE_DOUBTFUL, line, message);
    }

    void numbering(Segment question, String message) {
        sink.report(DiagnosticCode.ARTICLE_NUMBERING.at(at(question.line(), question.column()), message));
    }

    void secondAnswer(Segment answer, Entry entry) {
        String message = "question " + entry.number() + " of line " + entry.line() + " has a second answer line; both"
                + " answers were kept as one; put a \"Question N\" line before it if a question of its own begins here";
        sink.report(DiagnosticCode.ARTICLE_SECOND_ANSWER.at(at(answer.line(), answer.column()), message));
    }

    void emptyAnswer(Segment answer, Entry entry) {
        String message = "nothing follows the answer line of question " + entry.number() + " of line " + entry.line()
                + "; the question was kept without an answer; write the answer behind it or remove the line";
        sink.report(DiagnosticCode.ARTICLE_EMPTY_ANSWER.at(at(answer.line(), answer.column()), message));
    }

    void unmarkedAnswer(Entry entry) {
        Paragraph first = entry.answer().get(0);
        String message = "question " + entry.number() + " of line " + entry.line() + " has no answer line; "
                + range(first.first(), entry.lastLine()) + " behind its first paragraph became the answer; put"
                + " \"Answer:\" before the answer";
        tell(DiagnosticCode.ARTICLE_UNMARKED_ANSWER, first, message);
    }

    void noPrompt(Entry entry) {
        String message = "question " + entry.number() + " has no prompt and was dropped with "
                + range(entry.line(), entry.lastLine())
                + "; write the prompt between the question line and the answer line";
        tell(DiagnosticCode.ARTICLE_NO_PROMPT, entry.line(), entry.lastLine(), message);
    }

    void noQuestion(Segment answer, int lastLine) {
        String message = "an answer line without a question before it; " + range(answer.line(), lastLine)
                + (answer.line() == lastLine ? " was" : " were")
                + " dropped; put a \"Question N\" line and the prompt before it";
        tell(DiagnosticCode.ARTICLE_NO_QUESTION, answer.line(), lastLine, message);
    }

    void cutOff(Entry entry) {
        String message = "reading ended inside or right behind question " + entry.number() + "; it may go on, so it was"
                + " dropped with " + range(entry.line(), entry.lastLine());
        tell(DiagnosticCode.ARTICLE_CUT_OFF, entry.line(), entry.lastLine(), message);
    }

    void sectionWithoutQuestions(Paragraph heading) {
        String message = "section " + quote(heading) + " holds no question; its title and text were kept";
        tell(DiagnosticCode.ARTICLE_SECTION_WITHOUT_QUESTIONS, heading, message);
    }

    private void tell(DiagnosticCode code, Paragraph paragraph, String message) {
        tell(code, paragraph.first(), paragraph.last(), message);
    }

    private void tell(DiagnosticCode code, int first, int last, String message) {
        sink.report(code.at(SourceLocation.lines(source, first, last), message));
    }

    private SourceLocation at(int line, int column) {
        return SourceLocation.at(source, line, column);
    }

    private static String range(Paragraph paragraph) {
        return range(paragraph.first(), paragraph.last());
    }

    static String range(int first, int last) {
        return first == last ? "line " + first : "lines " + first + "-" + last;
    }

    private static String quote(Paragraph paragraph) {
        return quote(paragraph.line(paragraph.first()));
    }

    /** The first words, in quotes. */
    private static String quote(String raw) {
        String text = raw.replace('\n', ' ');
        if (text.length() <= LONGEST_QUOTE) {
            return '"' + text + '"';
        }
        int end = text.lastIndexOf(' ', LONGEST_QUOTE);
        int cut = end > 0 ? end : LONGEST_QUOTE - (Character.isHighSurrogate(text.charAt(LONGEST_QUOTE - 1)) ? 1 : 0);
        return '"' + text.substring(0, cut) + "...\"";
    }
}
