package io.github.questionwright;

import io.github.questionwright.model.Question;
import io.github.questionwright.model.Section;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the sections of a bank, and those that only its questions name, in order and into a tree. */
final class SectionTree {

    private SectionTree() {}

    /** The declared sections, followed by those that only questions name, each once. */
    static List<Section> complete(Collection<Section> declared, List<Question> questions) {
        Map<List<String>, Section> byPath = new LinkedHashMap<>();
        declared.forEach(section -> byPath.putIfAbsent(section.path(), section));
        for (Question question : questions) {
            if (!question.section().isEmpty()) {
                byPath.computeIfAbsent(question.section(), SectionTree::plain);
            }
        }
        return List.copyOf(byPath.values());
    }

    /** The sections that hold a question, or have one below them. */
    static List<Section> inUse(List<Section> sections, List<Question> questions) {
        Map<List<String>, Boolean> used = new LinkedHashMap<>();
        for (Question question : questions) {
            List<String> path = question.section();
            for (int depth = path.size(); depth > 0 && used.put(path.subList(0, depth), true) == null; ) {
                depth--;
            }
        }
        return sections.stream()
                .filter(section -> used.containsKey(section.path()))
                .toList();
    }

    static List<SectionNode> of(List<Section> sections, List<Question> questions) {
        Map<List<String>, Section> all = new LinkedHashMap<>();
        for (Section section : sections) {
            for (int depth = 1; depth < section.path().size(); depth++) {
                all.computeIfAbsent(section.path().subList(0, depth), SectionTree::plain);
            }
            all.put(section.path(), section);
        }
        Map<List<String>, List<Question>> direct = new LinkedHashMap<>();
        questions.forEach(question -> direct.computeIfAbsent(question.section(), path -> new ArrayList<>())
                .add(question));
        return children(List.of(), all, direct);
    }

    private static List<SectionNode> children(
            List<String> parent, Map<List<String>, Section> all, Map<List<String>, List<Question>> direct) {
        List<SectionNode> nodes = new ArrayList<>();
        all.forEach((path, section) -> {
            if (path.size() == parent.size() + 1
                    && path.subList(0, parent.size()).equals(parent)) {
                nodes.add(new SectionNode(section, direct.getOrDefault(path, List.of()), children(path, all, direct)));
            }
        });
        return nodes;
    }

    private static Section plain(List<String> path) {
        return Section.of(path.toArray(String[]::new));
    }
}
