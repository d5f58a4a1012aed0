package io.github.questionwright.loaders.internal.prose;

import io.github.questionwright.loaders.internal.prose.StyleKey.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the blocks that may hold a prompt, each in the one way that it is marked. Stateless. */
final class PromptFinder {

    private static final int LONGEST = 2_000;
    private static final Set<String> GENERIC =
            Ask.words("show answer answers solution solutions click clicktoexpand viewcontents expand"
                    + " viewanswer showanswer showsolution seeanswer details toggle hint explanation clickhere clickforanswer"
                    + " clicktoseeanswer clicktoreveal reveal spoiler viewsolution ответ 答案 показать");

    private PromptFinder() {}

    /** The prompt that a block may be; lists are asked item by item. */
    static Optional<Prompt> find(Block block) {
        return switch (block.kind()) {
            case HEADING -> heading(block);
            case PARAGRAPH -> paragraph(block);
            case DETAILS -> summary(block);
            default -> Optional.empty();
        };
    }

    private static Optional<Prompt> heading(Block block) {
        String text = Inline.bold(block.text()).orElse(block.text());
        if (text.isBlank() || PartMark.ofTitle(text).isPresent() || Furniture.isTitle(text) || isLettered(text)) {
            return Optional.empty();
        }
        PromptMark mark = PromptMark.of(text);
        int level = mark.kind() == PromptMark.Kind.QUESTION ? 0 : block.level();
        return Optional.of(new Prompt(new StyleKey(Form.HEADING, level, mark.kind()), block, mark, List.of()));
    }

    private static boolean isLettered(String text) {
        return OptionMark.letter(text).isPresent();
    }

    private static Optional<Prompt> paragraph(Block block) {
        String text = block.text();
        if (text.length() > LONGEST || PartMark.of(text).isPresent() || isLettered(text)) {
            return Optional.empty();
        }
        Optional<String> bold = Inline.bold(text);
        PromptMark mark = bold.map(PromptMark::of).orElseGet(() -> open(text));
        if (bold.isPresent()) {
            return Optional.of(new Prompt(new StyleKey(Form.BOLD, 0, mark.kind()), block, mark, List.of()));
        }
        boolean isLine = mark.kind() == PromptMark.Kind.QUESTION
                || block.line() == block.lastLine() && endsAsking(Inline.plain(text));
        mark = mark.kind() == PromptMark.Kind.NONE ? PromptMark.of(text) : mark;
        return isLine
                ? Optional.of(new Prompt(new StyleKey(Form.LINE, 0, mark.kind()), block, mark, List.of()))
                : Optional.empty();
    }

    private static boolean endsAsking(String text) {
        return !text.isEmpty() && "?？؟".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** A mark in bold type before a prompt that is not. */
    private static PromptMark open(String text) {
        PromptMark mark = PromptMark.of(text.startsWith("**") ? text.substring(2) : text);
        boolean isMarkBold = text.startsWith("**") && mark.rest().startsWith("**");
        return isMarkBold
                ? new PromptMark(
                        mark.kind(), mark.number(), mark.rest().substring(2).strip())
                : mark;
    }

    private static Optional<Prompt> summary(Block block) {
        String text = Inline.bold(block.text()).orElse(block.text());
        if (text.isBlank() || isGeneric(text)) {
            return Optional.empty();
        }
        PromptMark mark = PromptMark.of(text);
        return Optional.of(
                new Prompt(new StyleKey(Form.SUMMARY, 0, PromptMark.Kind.NONE), block, mark, block.children()));
    }

    /** Whether a summary says nothing but that something opens. */
    static boolean isGeneric(String summary) {
        return PartMark.ofTitle(Inline.plain(summary)).isPresent() || GENERIC.contains(Inline.key(summary));
    }

    static Optional<Prompt> item(Block item) {
        Block first = Normalizer.firstParagraph(item).orElse(null);
        if (first == null
                || first.text().length() > LONGEST
                || OptionMark.task(first.text()).isPresent()) {
            return Optional.empty();
        }
        List<Block> parts = LineCutter.cut(first);
        String text = parts.get(0).text();
        Form form = item.level() > 0 || Character.isDigit(item.label().charAt(0)) ? Form.ORDERED_ITEM : Form.ITEM;
        PromptMark mark = new PromptMark(
                PromptMark.Kind.NONE,
                item.level(),
                PromptMark.of(Inline.bold(text).orElse(text)).rest());
        List<Block> inside = new java.util.ArrayList<>(parts.subList(1, parts.size()));
        inside.addAll(
                Normalizer.normalize(item.children().subList(1, item.children().size())));
        return Optional.of(new Prompt(new StyleKey(form, 0, PromptMark.Kind.NONE), item, mark, inside));
    }
}
