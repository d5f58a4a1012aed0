package io.github.questionwright.loaders.internal.tree;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How much the objects at one place look like questions. */
final class Likeness {

    /** The degrees, each more convincing than the one before. */
    enum Degree {
        NONE,
        FAINT,
        ASKING,
        COMPLETE
    }

    private final Seen seen;
    private final boolean inList;
    private final Set<String> prompts = new LinkedHashSet<>();
    private final List<String> beside = new ArrayList<>();
    private final boolean answered;
    private Degree degree = Degree.NONE;
    private int asking;

    /** Judges the objects at a place; those of a list are likelier to be records than others. */
    Likeness(Seen seen, boolean inList) {
        this.seen = seen;
        this.inList = inList;
        this.answered = seen.fields.keySet().stream().anyMatch(ListNames::isAnswer);
        for (Map.Entry<String, Seen> field : seen.fields.entrySet()) {
            judge(field.getKey(), field.getValue());
        }
        seen.fields.keySet().stream()
                .filter(name -> !prompts.contains(name) && ListNames.isOfRecord(name))
                .limit(4)
                .forEach(beside::add);
        if (!inList && degree != Degree.NONE && !isPlain()) {
            degree = Degree.NONE;
        }
    }

    private void judge(String name, Seen field) {
        TextTally texts = promptTexts(field, name);
        if (texts.all() == 0 || texts.isLabels() || ListNames.isOfRecord(name)) {
            return;
        }
        boolean present = texts.all() * 2L >= seen.objects;
        Degree found = present || inList && ListNames.isPrompt(name) ? degree(name, texts) : Degree.NONE;
        if (found != Degree.NONE) {
            prompts.add(name);
            asking = Math.max(asking, texts.asking());
        }
        degree = found.compareTo(degree) > 0 ? found : degree;
    }

    private Degree degree(String name, TextTally texts) {
        boolean named = ListNames.isPrompt(name);
        boolean vague = ListNames.isVaguePrompt(name);
        boolean several = inList || seen.objects > 1 || texts.isMostlyProse();
        if (answered && (named && several || vague && texts.isMostlyProse() || texts.mostlyAsks())) {
            return Degree.COMPLETE;
        }
        if (answered && vague && inList && seen.fields.keySet().stream().noneMatch(ListNames::isContainer)) {
            return isOption() ? Degree.NONE : Degree.FAINT;
        }
        if (named && texts.isMostlyProse() && inList || texts.mostlyAsks()) {
            return Degree.ASKING;
        }
        boolean rated = seen.fields.keySet().stream().anyMatch(ListNames::isDifficulty);
        return inList && (vague && rated && texts.isMostlyProse() || named) ? Degree.FAINT : Degree.NONE;
    }

    /** Whether the objects are a text and a mark, as options are. */
    private boolean isOption() {
        return seen.fields.size() <= 3
                && seen.fields.entrySet().stream()
                        .noneMatch(field -> field.getValue().lists + field.getValue().objects > 0);
    }

    /** Whether most of the fields are known parts of a question, so that it is no page of a translation. */
    private boolean isPlain() {
        long known = seen.fields.keySet().stream().filter(ListNames::isKnown).count();
        return known * 2 >= seen.fields.size();
    }

    /** The texts of a field, also where each is wrapped in an object of its own. */
    private static TextTally promptTexts(Seen field, String name) {
        if (!field.isObjects() || !ListNames.isPrompt(name)) {
            return field.texts;
        }
        TextTally wrapped = new TextTally();
        if (field.fields.values().stream().allMatch(Seen::isScalars) && field.fields.size() <= 8) {
            field.fields.forEach((key, each) -> {
                if (!ListNames.isOfRecord(key) || field.fields.size() == 1) {
                    wrapped.add(each.texts);
                }
            });
        }
        return wrapped;
    }

    Degree degree() {
        return degree;
    }

    /** Whether something beside the prompt answers it. */
    boolean isAnswered() {
        return answered;
    }

    Set<String> prompts() {
        return prompts;
    }

    /** The evidence, a clause for people. */
    String because() {
        String parts = beside.isEmpty()
                ? ""
                : ", beside it " + beside.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        String names = prompts.stream().map(name -> '"' + name + '"').collect(Collectors.joining(" and "));
        return seen.objects + (seen.objects == 1 ? " object has" : " objects have") + " a prompt in " + names
                + (asking == 0 ? "" : " (" + asking + " ask)") + parts;
    }
}
