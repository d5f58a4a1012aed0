package io.github.questionwright.kit;

import java.util.regex.Pattern;

/** Writes contents as HTML: as blocks, or in elements that may stand inside a label. */
final class ContentHtml {

    private static final Pattern BLANK_LINES = Pattern.compile("\n(?:[ \t]*+\n)++");

    private final Html html;
    private final boolean phrase;

    private ContentHtml(Html html, boolean phrase) {
        this.html = html;
        this.phrase = phrase;
    }

    static void blocks(Html html, Content content) {
        new ContentHtml(html, false).write("div", content);
    }

    /** Nothing but phrasing content, for labels. */
    static void phrase(Html html, Content content, String... attributes) {
        new ContentHtml(html, true).write("span", content, attributes);
    }

    private void write(String wrapper, Content content, String... attributes) {
        open(wrapper, content.language(), attributes);
        if (content.isMarkdown()) {
            Blocks.of(content.visible()).forEach(this::write);
        } else {
            for (String paragraph : BLANK_LINES.split(content.visible())) {
                openBlock("p", "plain");
                html.text(paragraph);
                closeBlock("p");
            }
        }
        html.close(wrapper);
    }

    private void open(String wrapper, String language, String... attributes) {
        String[] all = new String[attributes.length + (language.isEmpty() ? 4 : 6)];
        System.arraycopy(attributes, 0, all, 0, attributes.length);
        int at = attributes.length;
        all[at] = "class";
        all[at + 1] = "text";
        all[at + 2] = "dir";
        all[at + 3] = "auto";
        if (!language.isEmpty()) {
            all[at + 4] = "lang";
            all[at + 5] = language;
        }
        html.open(wrapper, all);
    }

    private void write(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            openBlock("p", "");
            inline(paragraph.text());
            closeBlock("p");
        } else if (block instanceof Block.Code code) {
            writeCode(code.text());
        } else if (block instanceof Block.Items items) {
            writeItems(items);
        }
    }

    private void writeCode(String code) {
        html.trusted(phrase ? "<code class=\"block\" dir=\"ltr\">" : "<pre dir=\"ltr\"><code>");
        html.text(code);
        html.trusted(phrase ? "</code>" : "</code></pre>");
    }

    private void writeItems(Block.Items items) {
        String list = items.start() == 0 ? "ul" : "ol";
        if (!phrase) {
            if (items.start() > 1) {
                html.open(list, "start", String.valueOf(items.start()));
            } else {
                html.open(list);
            }
        }
        int number = items.start();
        for (String text : items.texts()) {
            openBlock("li", "");
            if (phrase) {
                html.text(items.start() == 0 ? "\u2022 " : number++ + ". ");
            }
            inline(text);
            closeBlock("li");
        }
        if (!phrase) {
            html.close(list);
        }
    }

    private void openBlock(String element, String cssClass) {
        if (phrase) {
            html.open("span", "class", cssClass.isEmpty() ? element : element + " " + cssClass);
        } else if (cssClass.isEmpty()) {
            html.open(element);
        } else {
            html.open(element, "class", cssClass);
        }
    }

    private void closeBlock(String element) {
        html.close(phrase ? "span" : element);
    }

    private void inline(String text) {
        for (Inline piece : Inline.split(text)) {
            if (piece.kind() == Inline.Kind.CODE) {
                html.element("code", piece.text());
            } else {
                lines(piece.text());
            }
        }
    }

    private void lines(String text) {
        String[] lines = text.split("\n", -1);
        html.text(lines[0]);
        for (int index = 1; index < lines.length; index++) {
            html.empty("br").text(lines[index]);
        }
    }
}
