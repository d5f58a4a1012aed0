package io.github.questionwright.loaders.internal.article;

import java.util.List;

/** Tells apart what stands between two markers. Immutable. */
final class GapReader {

    private final SectionFinder sections;

    GapReader(SectionFinder sections) {
        this.sections = sections;
    }

    Gap read(List<Unit> units, int core, Position position) {
        int heading = sections.heading(units, core, position);
        if (heading >= 0) {
            int closing = position.isEnd() ? ClosingFinder.start(units, heading + 1) : units.size();
            return new Gap(
                    units.subList(0, heading),
                    units.get(heading),
                    units.subList(heading + 1, closing),
                    units.subList(closing, units.size()));
        }
        int content = position.next() > 0 ? SectionFinder.listLine(units, core) : units.size();
        int closing = position.isEnd() ? ClosingFinder.start(units, core) : units.size();
        int end = Math.min(content, closing);
        return new Gap(units.subList(0, end), null, units.subList(end, closing), units.subList(closing, units.size()));
    }
}
