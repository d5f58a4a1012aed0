package io.github.questionwright.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** The frame of every page: head, style, title, who meets. */
final class Page {

    private static final String STYLE = style();

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'";

    private Page() {}

    static String of(String name, KitDetails details, String cssClass, Consumer<Html> body) {
        Html html = new Html()
                .trusted("<!DOCTYPE html>\n")
                .open("html", "lang", "en")
                .line();
        html.open("head").line();
        html.empty("meta", "charset", "utf-8").line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.empty("meta", "name", "color-scheme", "content", "light dark").line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        html.element("title", name + ": " + Gist.of(Content.plain(details.title())))
                .line();
        html.open("style").line().trusted(STYLE).close("style").line();
        html.close("head").line();
        html.open("body", "class", cssClass).line();
        header(html, name, details);
        html.open("main").line();
        body.accept(html);
        return html.close("main")
                .line()
                .close("body")
                .line()
                .close("html")
                .line()
                .toString();
    }

    private static void header(Html html, String name, KitDetails details) {
        html.open("header").line();
        html.open("h1").element("span", name, "class", "kicker").text(" ");
        html.element("bdi", details.title()).close("h1").line();
        html.open("dl", "class", "details").line();
        details.role().ifPresent(role -> detail(html, "Role", Optional.of(role)));
        detail(html, "Candidate", details.candidate());
        detail(html, "Interviewer", details.interviewer());
        detail(html, "Date", details.date());
        html.close("dl").line().close("header").line();
    }

    private static void detail(Html html, String label, Optional<String> value) {
        html.open("div").element("dt", label);
        if (value.isPresent()) {
            html.open("dd").element("bdi", value.get()).close("dd");
        } else {
            html.open("dd", "class", "blank");
            html.empty("input", "type", "text", "aria-label", label).close("dd");
        }
        html.close("div").line();
    }

    private static String style() {
        try (InputStream css = Page.class.getResourceAsStream("kit.css")) {
            if (css == null) {
                throw new IllegalStateException("kit.css is missing beside " + Page.class.getName());
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("kit.css cannot be read", e);
        }
    }
}
