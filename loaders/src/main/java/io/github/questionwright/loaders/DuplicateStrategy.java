package io.github.questionwright.loaders;

/**
 * What becomes of a question that reads like an earlier one but for case, white space, HTML entities, a number at its
 * beginning or the order of its options. Questions with other options, or with other code in the prompt, are never
 * taken for the same. A question that equals an earlier one in every part is dropped with a warning under any strategy.
 */
public enum DuplicateStrategy {
    /** Both are kept, with a warning that names both places. The default: nothing is lost without being asked for. */
    KEEP,
    /** The first is kept, the later one dropped with a warning that names both places. */
    DROP,
    /**
     * The two become one under the id of the first: tags, references, hints and guides are united, what one leaves open
     * (an answer, an explanation, a difficulty) is taken from the other. Where they contradict each other, both are kept
     * with a warning.
     */
    MERGE
}
