package io.github.questionwright.loaders.internal.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tree of headings that hold questions. Not thread-safe. */
final class Sections {

    private final List<Node> nodes = new ArrayList<>();
    private final List<Node> open = new ArrayList<>();
    private final Node root = new Node(null, List.of());

    /** A heading, the headings above it and the text below it. */
    static final class Node {
        private final @Nullable Block heading;
        private final List<Node> above;
        private final List<Block> text = new ArrayList<>();
        private boolean holdsQuestions;

        Node(@Nullable Block heading, List<Node> above) {
            this.heading = heading;
            this.above = List.copyOf(above);
        }

        @Nullable
        Block heading() {
            return heading;
        }

        List<Block> text() {
            return text;
        }
    }

    void heading(Block heading) {
        close(heading.level());
        Node node = new Node(heading, open);
        open.add(node);
        nodes.add(node);
    }

    /** Ends what a heading of a level ends. */
    void close(int level) {
        open.removeIf(node -> node.heading != null && node.heading.level() >= level);
    }

    void text(Block block) {
        current().text.add(block);
    }

    /** The headings over a question that begins here. */
    List<Block> question() {
        open.forEach(node -> node.holdsQuestions = true);
        return open.stream().map(node -> node.heading).toList();
    }

    private Node current() {
        return open.isEmpty() ? root : open.get(open.size() - 1);
    }

    /** What stands before the first heading. */
    List<Block> opening() {
        return root.text;
    }

    /** The headings that hold questions, those of one path together. */
    Map<List<String>, List<Node>> holding(List<Block> without) {
        return nodes.stream()
                .filter(node -> node.holdsQuestions && !without.contains(node.heading))
                .collect(Collectors.groupingBy(
                        node -> path(headings(node), without), LinkedHashMap::new, Collectors.toList()));
    }

    List<Node> others() {
        return nodes.stream().filter(node -> !node.holdsQuestions).toList();
    }

    private static List<Block> headings(Node node) {
        List<Block> headings = new ArrayList<>();
        node.above.forEach(each -> headings.add(each.heading));
        headings.add(node.heading);
        return headings;
    }

    static List<String> path(List<Block> headings, List<Block> without) {
        return headings.stream()
                .filter(heading -> without.stream().noneMatch(each -> each == heading))
                .map(heading -> title(heading.text()))
                .toList();
    }

    /** A title is a line of plain text. */
    static String title(String text) {
        String plain = Inline.plain(
                PromptMark.of(text).kind() == PromptMark.Kind.NUMBER
                        ? PromptMark.of(text).rest()
                        : text);
        String title =
                plain.endsWith(":") ? plain.substring(0, plain.length() - 1).strip() : plain;
        return title.isEmpty() ? text.strip() : title;
    }

    List<Block> textOf(Block heading) {
        return nodes.stream()
                .filter(node -> node.heading == heading)
                .findFirst()
                .map(Node::text)
                .orElse(List.of());
    }
}
