package io.github.questionwright.kit;

/**
 * Everything that the documents of a kit say, for templates of your own. Each document stands alone: give a template
 * for candidates {@link #paper()} and nothing else, since only that has no answers in it, by its type.
 *
 * <p>Texts are as the bank has them and not to be trusted: escape them. Those of a question are marked up as its format
 * says; titles, introductions of sections, tags and {@link KitDetails} are plain text. Immutable and thread-safe; the
 * components of all these records may grow, so read them by name and do not construct them.
 *
 * @param guide for the interviewer, to ask by
 * @param paper for the candidate
 * @param key for whoever marks the papers
 * @param scorecard for the interviewer, to rate by
 */
public record KitModel(GuideDocument guide, PaperDocument paper, KeyDocument key, ScorecardDocument scorecard) {}
