package io.github.questionwright.kit;

import io.github.questionwright.model.Question;
import io.github.questionwright.model.TextFormat;
import java.util.Locale;
import java.util.Optional;

/** A text that nobody trusts, with how it is marked up and its language tag, empty for that of the page. */
record Content(String text, TextFormat format, String language) {

    private static final String PAGE_LANGUAGE = "en";

    static Content plain(String text) {
        return new Content(text, TextFormat.PLAIN, "");
    }

    static Content plain(String text, Optional<Locale> locale) {
        return new Content(text, TextFormat.PLAIN, tag(locale));
    }

    static Content of(String text, Question question, Optional<Locale> locale) {
        return new Content(text, question.format(), tag(question.locale().or(() -> locale)));
    }

    static Content of(String text, PaperItem item, Optional<Locale> locale) {
        return new Content(text, item.format(), tag(item.locale().or(() -> locale)));
    }

    /** The text with its line ends and misleading characters in order, without HTML. */
    String visible() {
        return VisibleText.of(format == TextFormat.HTML ? HtmlText.of(text) : text)
                .strip();
    }

    boolean isMarkdown() {
        return format == TextFormat.MARKDOWN;
    }

    private static String tag(Optional<Locale> locale) {
        return locale.filter(some -> !some.getLanguage().isEmpty())
                .map(Locale::toLanguageTag)
                .filter(tag -> !tag.equals(PAGE_LANGUAGE) && !tag.startsWith(PAGE_LANGUAGE + "-"))
                .orElse("");
    }
}
