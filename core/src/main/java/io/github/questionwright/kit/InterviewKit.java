package io.github.questionwright.kit;

import io.github.questionwright.QuestionBank;
import io.github.questionwright.sampling.Quiz;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The documents of an interview, made from a quiz: interviewer's guide, candidate's paper, answer key and scorecard,
 * each as Markdown and as HTML. The documents speak English; the questions speak whatever the bank does.
 *
 * <p>The same bank, quiz and options give the same bytes on every machine, Java version and locale. Immutable and
 * thread-safe.
 *
 * <p>Nothing in a bank is trusted. No element, attribute or link comes from content, whatever it holds:
 *
 * <ul>
 *   <li>Plain text stays text, with its line breaks.
 *   <li>Markdown: HTML shows paragraphs, hard line breaks, lists (nested ones flat), fenced and indented code, and
 *       inline code; everything else as the text that it is. Markdown output keeps it as it is, except that raw HTML,
 *       images, headings, reference definitions, and links to anything but http, https and mailto become text.
 *   <li>HTML: both outputs show its text. Tags of HTML elements and comments are dropped, character references are
 *       decoded, and the ends of blocks become line breaks.
 *   <li>Addresses of references become links if they are http, https or mailto; else they are shown as text.
 *   <li>Characters that would hide or turn text around are shown by their code: control characters, unpaired
 *       surrogates, and Unicode's bidirectional embeddings, overrides and isolates, such as {@code ‹U+202E›}.
 * </ul>
 *
 * <p>A page of HTML is one file without script or anything to fetch; it is also well-formed XML, prints on A4 and
 * Letter, and follows the reader's choice of light or dark.
 */
public final class InterviewKit {

    private final KitModel model;

    InterviewKit(KitModel model) {
        this.model = model;
    }

    /**
     * A kit without names, with 5 minutes for introduction and closing each.
     *
     * @param bank where the quiz was drawn from; gives title, language and introductions of sections
     * @param quiz what is asked
     * @return the kit
     * @throws IllegalArgumentException if the quiz asks a question that the bank does not have
     */
    public static InterviewKit of(QuestionBank bank, Quiz quiz) {
        return builder(bank, quiz).build();
    }

    /**
     * Starts a kit.
     *
     * @param bank where the quiz was drawn from; gives title, language and introductions of sections
     * @param quiz what is asked
     * @return a builder for names, times and texts
     */
    public static InterviewKitBuilder builder(QuestionBank bank, Quiz quiz) {
        return new InterviewKitBuilder(bank, quiz);
    }

    /**
     * Everything that the documents say, for templates of your own.
     *
     * @return the data of all documents
     */
    public KitModel model() {
        return model;
    }

    /**
     * How the time is divided.
     *
     * @return the plan, as in the interviewer's guide
     */
    public TimePlan plan() {
        return model.guide().plan();
    }

    /**
     * A document as Markdown (CommonMark with the tables and task lists of GitHub).
     *
     * @param document which one
     * @return the text, with {@code \n} at the end of every line
     */
    public String markdown(KitDocument document) {
        return switch (document) {
            case INTERVIEWER_GUIDE -> GuideMarkdown.of(model.guide());
            case CANDIDATE_PAPER -> PaperMarkdown.of(model.paper());
            case ANSWER_KEY -> KeyMarkdown.of(model.key());
            case SCORECARD -> ScorecardMarkdown.of(model.scorecard());
        };
    }

    /**
     * A document as a page of HTML.
     *
     * @param document which one
     * @return the page, to be written as UTF-8, with {@code \n} at the end of every line
     */
    public String html(KitDocument document) {
        return switch (document) {
            case INTERVIEWER_GUIDE -> GuideHtml.of(model.guide());
            case CANDIDATE_PAPER -> PaperHtml.of(model.paper());
            case ANSWER_KEY -> KeyHtml.of(model.key());
            case SCORECARD -> ScorecardHtml.of(model.scorecard());
        };
    }

    /**
     * All documents in both forms.
     *
     * @return texts by file name, such as {@code candidate-paper.html} and {@code candidate-paper.md}
     */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (KitDocument document : KitDocument.values()) {
            files.put(document.baseName() + ".html", html(document));
            files.put(document.baseName() + ".md", markdown(document));
        }
        return Collections.unmodifiableMap(files);
    }

    /** Returns the title and the number of questions. */
    @Override
    public String toString() {
        return "InterviewKit[" + model.guide().details().title() + ": "
                + model.key().items().size() + " questions]";
    }
}
