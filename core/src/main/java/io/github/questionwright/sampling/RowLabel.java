package io.github.questionwright.sampling;

/**
 * What a row of the engine stands for.
 *
 * @param name what explanations call it
 * @param rule the rule that it belongs to
 * @param adjustable whether its bounds mean anything to people
 */
record RowLabel(String name, BlueprintRule rule, boolean adjustable) {}
