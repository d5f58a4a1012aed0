package io.github.questionwright.loaders.internal.prose;

import io.github.questionwright.loaders.internal.prose.PromptMark.Kind;
import io.github.questionwright.loaders.internal.prose.StyleKey.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses the way that prompts are marked in a document, and tells which blocks are prompts then. Immutable. */
final class StyleChoice {

    private final StyleScore score;
    private final int level;

    private StyleChoice(StyleScore score, int level) {
        this.score = score;
        this.level = level;
    }

    static Optional<StyleChoice> of(Candidates candidates) {
        List<StyleScore> scores = new ArrayList<>();
        Map<StyleKey, List<Integer>> byKey = candidates.byKey();
        byKey.forEach((key, indices) -> scores.add(StyleScore.of(key, indices, candidates)));
        return scores.stream()
                .filter(StyleScore::isAcceptable)
                .max(Comparator.comparingDouble(StyleScore::value))
                .map(best -> new StyleChoice(best, level(best.key(), byKey, candidates)));
    }

    private static int level(StyleKey key, Map<StyleKey, List<Integer>> byKey, Candidates candidates) {
        return key.form() == Form.HEADING && key.level() == 0
                ? candidates.blocks().get(byKey.get(key).get(0)).level()
                : key.level();
    }

    StyleScore score() {
        return score;
    }

    /** The prompts that a block holds. */
    List<Prompt> prompts(Candidates candidates, int index) {
        List<Prompt> found = candidates.at(index);
        if (found.isEmpty()) {
            return found;
        }
        if (score.key().isItem()) {
            boolean isChosen = found.get(0).key().isItem() && isList(found);
            return isChosen ? found : List.of();
        }
        Prompt prompt = found.get(0);
        return isPrompt(prompt, candidates, index) ? List.of(prompt) : List.of();
    }

    /** A list is one of questions if half of its items are, or all lists of its kind together are. */
    private boolean isList(List<Prompt> items) {
        long asking = items.stream().filter(Prompt::isAsking).count();
        return items.get(0).key().equals(score.key())
                ? asking > 0 || score.asking() * 10 < score.units() * 6
                : asking * 2 > items.size();
    }

    private boolean isPrompt(Prompt prompt, Candidates candidates, int index) {
        StyleKey key = prompt.key();
        boolean asks = prompt.isAsking();
        if (!key.equals(score.key())) {
            boolean isSibling = key.form() == Form.HEADING
                    && score.key().form() == Form.HEADING
                    && prompt.block().level() == level;
            return isSibling && asks && hasBody(prompt, candidates, index);
        }
        if (key.mark() != Kind.NONE || asks) {
            return true;
        }
        if (key.form() == Form.HEADING) {
            return hasBody(prompt, candidates, index);
        }
        return key.form() != Form.LINE && score.asking() * 10 < score.units() * 6;
    }

    private static boolean hasBody(Prompt prompt, Candidates candidates, int index) {
        int end = index + 1;
        List<Block> blocks = candidates.blocks();
        while (end < blocks.size() && !blocks.get(end).is(BlockKind.HEADING)) {
            end++;
        }
        return candidates.hasContent(index + 1, end)
                || end < blocks.size()
                        && PartMark.ofTitle(blocks.get(end).text()).isPresent();
    }
}
