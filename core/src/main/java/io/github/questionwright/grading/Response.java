package io.github.questionwright.grading;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What was given to one question: by the candidate, and by the person who rated it. Immutable and thread-safe; its
 * components may grow, so build it with {@link Submission#builder()}.
 *
 * @param optionIds the ids of the options chosen; the order means nothing
 * @param text what the candidate wrote
 * @param number what the candidate gave as a number
 * @param level the level of the rubric, from 1 to 5, by which a person rated the answer
 * @param keyPoints the indexes of the key points that a person ticked, from 0, ascending; an empty list says that none
 *     was heard
 */
public record Response(
        Set<String> optionIds,
        Optional<String> text,
        Optional<BigDecimal> number,
        OptionalInt level,
        Optional<List<Integer>> keyPoints) {

    static final Response NONE =
            new Response(Set.of(), Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty());

    /**
     * Copies the collections.
     *
     * @param optionIds the ids of the options chosen
     * @param text what the candidate wrote
     * @param number what the candidate gave as a number
     * @param level the level of the rubric, from 1 to 5
     * @param keyPoints the indexes of the key points ticked, from 0
     * @throws IllegalArgumentException if the level or an index is out of range
     */
    public Response {
        optionIds = Collections.unmodifiableSet(new LinkedHashSet<>(optionIds));
        keyPoints =
                keyPoints.map(indexes -> indexes.stream().distinct().sorted().toList());
        if (level.isPresent() && (level.getAsInt() < 1 || level.getAsInt() > Ratings.HIGHEST_LEVEL)) {
            throw new IllegalArgumentException("a level is from 1 to 5, not " + level.getAsInt());
        }
        keyPoints.filter(indexes -> !indexes.isEmpty() && indexes.get(0) < 0).ifPresent(indexes -> {
            throw new IllegalArgumentException("indexes of key points count from 0, not " + indexes.get(0));
        });
    }

    /**
     * Whether nothing was given: a blank text is nothing, and neither is a choice of no option.
     *
     * @return true if the question was skipped
     */
    public boolean isSkipped() {
        return optionIds.isEmpty()
                && text.filter(some -> !some.isBlank()).isEmpty()
                && number.isEmpty()
                && level.isEmpty()
                && keyPoints.isEmpty();
    }

    Response withOptionIds(Set<String> ids) {
        return new Response(ids, text, number, level, keyPoints);
    }

    Response withText(String newText) {
        return new Response(optionIds, Optional.of(newText), number, level, keyPoints);
    }

    Response withNumber(BigDecimal newNumber) {
        return new Response(optionIds, text, Optional.of(newNumber), level, keyPoints);
    }

    Response withLevel(int newLevel) {
        return new Response(optionIds, text, number, OptionalInt.of(newLevel), keyPoints);
    }

    Response withKeyPoints(List<Integer> indexes) {
        return new Response(optionIds, text, number, level, Optional.of(indexes));
    }
}
