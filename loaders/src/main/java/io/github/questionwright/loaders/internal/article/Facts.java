package io.github.questionwright.loaders.internal.article;

import java.util.List;

/**
 * What is known of a whole document before its parts are judged. Immutable.
 *
 * @param judge judges paragraphs
 * @param repetition knows what comes several times
 * @param restarts whether the numbering of questions begins anew anywhere
 * @param answerLines whether answers are marked anywhere
 */
record Facts(AdvertJudge judge, Repetition repetition, boolean restarts, boolean answerLines) {

    private static final int SAMPLE = 4_000;

    static Facts of(List<Segment> segments) {
        Language.Builder words = new Language.Builder();
        Repetition.Builder repeated = new Repetition.Builder();
        boolean restarts = false;
        int last = 0;
        for (int index = 0; index < segments.size(); index++) {
            Segment segment = segments.get(index);
            int next = index + 1 < segments.size() ? segments.get(index + 1).number() : 0;
            last = segment.isQuestion() ? segment.number() : last;
            boolean restart = next > 0 && next <= last;
            restarts |= restart;
            sample(segment, words);
            List<Paragraph> tail = withoutTitle(segment);
            repeated.add(tail);
            if (restart || segment.marker() == null) {
                repeated.addBreak(tail);
            }
        }
        return with(words.build(), repeated.build(), restarts, segments);
    }

    /** What stands before the first question begins with the title of the article. */
    private static List<Paragraph> withoutTitle(Segment segment) {
        List<Paragraph> tail = segment.tail();
        return segment.marker() == null && !tail.isEmpty() ? tail.subList(1, tail.size()) : tail;
    }

    private static Facts with(Language language, Repetition repetition, boolean restarts, List<Segment> segments) {
        AdvertJudge judge = new AdvertJudge(language, repetition, false);
        return new Facts(
                isMixed(segments, judge) ? new AdvertJudge(language, repetition, true) : judge,
                repetition,
                restarts,
                segments.stream().anyMatch(Segment::isAnswer));
    }

    private static void sample(Segment segment, Language.Builder words) {
        if (segment.core() > 0) {
            Paragraph core = segment.paragraphs().get(0);
            String line = core.line(core.first());
            words.add(line.length() > SAMPLE ? line.substring(0, SAMPLE) : line);
        }
    }

    /** Whether paragraphs in another language are so many that the document has two languages. */
    private static boolean isMixed(List<Segment> segments, AdvertJudge judge) {
        long questions = segments.stream().filter(Segment::isQuestion).count();
        long foreign = segments.stream()
                .filter(segment -> segment.marker() != null)
                .filter(segment -> segment.tail().stream().anyMatch(judge::isForeign))
                .count();
        return foreign > 2 && foreign * 3 >= questions;
    }
}
