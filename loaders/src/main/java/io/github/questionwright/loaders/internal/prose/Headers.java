package io.github.questionwright.loaders.internal.prose;

import io.github.questionwright.loaders.internal.prose.Sections.Node;
import io.github.questionwright.spi.RawValue;
import io.github.questionwright.spi.RecordSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Hands over the title, the description and the sections, and leaves out what is under no such heading. */
final class Headers {

    private final RecordSink sink;
    private final LeftOut leftOut;

    Headers(RecordSink sink, LeftOut leftOut) {
        this.sink = sink;
        this.leftOut = leftOut;
    }

    void write(ProseDocument document, Walk walk, List<Block> titles) {
        Sections sections = walk.sections();
        Block title = titles.isEmpty() ? document.title() : titles.get(0);
        if (title != null && !walk.isSingle()) {
            sink.header(Raw.text("title", Sections.title(title.text()), title.place()));
        }
        if (walk.drafts().isEmpty()) {
            sections.opening().forEach(block -> leftOut.add("nothing in the document is a question", block));
            titles.forEach(heading -> sections.textOf(heading)
                    .forEach(block -> leftOut.add("nothing in the document is a question", block)));
        } else {
            List<Block> opening = new ArrayList<>(sections.opening());
            titles.forEach(heading -> opening.addAll(sections.textOf(heading)));
            if (!opening.isEmpty()) {
                sink.header(Raw.text(
                        "description", BlockText.join(opening), opening.get(0).place()));
            }
        }
        for (Node node : sections.others()) {
            if (titles.contains(node.heading())) {
                continue;
            }
            List<Block> all = new ArrayList<>();
            if (node.heading() != null) {
                all.add(node.heading());
            }
            all.addAll(node.text());
            all.forEach(block -> leftOut.add("no question stands under this heading", block));
        }
        sections(sections.holding(titles));
    }

    private void sections(Map<List<String>, List<Node>> holding) {
        List<RawValue> values = new ArrayList<>();
        holding.forEach((path, nodes) -> {
            Block heading = nodes.get(0).heading();
            Place place = heading == null ? new Place(1, 1, 1) : heading.place();
            List<Block> text = new ArrayList<>();
            nodes.forEach(node -> text.addAll(node.text()));
            List<RawValue.Field> fields = new ArrayList<>();
            fields.add(Raw.texts("path", path, place));
            if (!text.isEmpty()) {
                fields.add(Raw.text(
                        "introduction", BlockText.join(text), text.get(0).place()));
            }
            values.add(Raw.fields(fields, place));
        });
        if (!values.isEmpty()) {
            sink.header(Raw.field(
                    "sections",
                    new RawValue.Items(
                            values, values.get(0).line(), values.get(0).column())));
        }
    }
}
