package io.github.questionwright.loaders.internal.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Options that stand below a prompt, with labels that follow one another.
 *
 * @param prompt what is not an option
 * @param options the options, two or more
 */
record OptionBlock(List<Paragraph> prompt, List<OptionText> options) {

    private static final int MOST_CONTINUED = 4;

    static Optional<OptionBlock> find(List<Paragraph> paragraphs) {
        Finder finder = new Finder();
        paragraphs.forEach(finder::take);
        boolean isBlock = finder.options.size() > 1 && !finder.before.isEmpty();
        return isBlock ? Optional.of(new OptionBlock(finder.prompt(), finder.options)) : Optional.empty();
    }

    boolean isTicked() {
        return options.stream().anyMatch(OptionText::ticked);
    }

    /** Made for one block. */
    private static final class Finder {

        private final List<Paragraph> before = new ArrayList<>();
        private final List<OptionText> options = new ArrayList<>();
        private final List<Paragraph> behind = new ArrayList<>();
        private final List<Paragraph> started = new ArrayList<>();
        private boolean ended;
        private int continued;

        /** What is no option; a first label without a second is text. */
        private List<Paragraph> prompt() {
            List<Paragraph> all = new ArrayList<>(before);
            all.addAll(behind);
            return all;
        }

        void take(Paragraph paragraph) {
            for (int line = paragraph.first(); line <= paragraph.last(); line++) {
                Paragraph one = line == paragraph.first() ? paragraph.before(line + 1) : line(paragraph, line);
                take(one, line == paragraph.first());
            }
        }

        private static Paragraph line(Paragraph paragraph, int line) {
            Paragraph rest = paragraph.from(line);
            return rest.before(line + 1);
        }

        private void take(Paragraph line, boolean isApart) {
            String text = line.text();
            Optional<OptionLine> option = OptionLine.find(text);
            boolean begins = options.isEmpty() && !before.isEmpty();
            OptionText last = options.isEmpty() ? null : options.get(options.size() - 1);
            if (!ended
                    && option.isPresent()
                    && (last == null
                            ? begins && option.get().isFirst()
                            : option.get().follows(last.head()))) {
                started.add(line);
                continued = 0;
                OptionLine head = option.get();
                options.addAll(OptionText.of(head, line.first(), text, head.start()));
            } else if (last == null) {
                before.add(line);
            } else if (!ended && !isApart && continued < MOST_CONTINUED) {
                continued++;
                started.add(line);
                options.set(options.size() - 1, last.with(text));
            } else {
                end(line);
            }
        }

        private void end(Paragraph line) {
            if (!ended && options.size() < 2) {
                before.addAll(started);
                started.clear();
                options.clear();
                before.add(line);
            } else {
                ended = true;
                behind.add(line);
            }
        }
    }
}
