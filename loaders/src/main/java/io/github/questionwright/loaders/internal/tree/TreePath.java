package io.github.questionwright.loaders.internal.tree;

import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The way from the root of a document to one of its values. Immutable and thread-safe. */
public final class TreePath {

    /** The way to the root itself. */
    public static final TreePath ROOT = new TreePath(null, null, -1, 1, 1);

    private final @Nullable TreePath parent;
    private final @Nullable String name;
    private final int index;
    private final int line;
    private final int column;

    private TreePath(@Nullable TreePath parent, @Nullable String name, int index, int line, int column) {
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.line = line;
        this.column = column;
    }

    /** On to the value of a field; the place is that of the name. */
    public TreePath field(String fieldName, int fieldLine, int fieldColumn) {
        return new TreePath(this, fieldName, -1, fieldLine, fieldColumn);
    }

    /** On to the value of a field. */
    public TreePath field(RawValue.Field field) {
        return field(field.name(), field.line(), field.column());
    }

    /** On to an element of a list, by its 0-based index. */
    public TreePath element(int elementIndex) {
        return new TreePath(this, null, elementIndex, line, column);
    }

    /** The JSON pointer (RFC 6901). */
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (TreePath step : steps()) {
            pointer.append('/').append(step.name == null ? String.valueOf(step.index) : escaped(step.name));
        }
        return pointer.toString();
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The ways to each value below the root on this way, the nearest to the root first. */
    List<TreePath> steps() {
        List<TreePath> steps = new ArrayList<>();
        for (TreePath at = this; at.parent != null; at = at.parent) {
            steps.add(at);
        }
        Collections.reverse(steps);
        return steps;
    }

    /** The name of the last step, or null if that is an index or there is none. */
    @Nullable
    String name() {
        return name;
    }

    /** The 0-based index of the last step, or -1. */
    int index() {
        return index;
    }

    /** The way to the value that holds this one; that of the root is the root. */
    TreePath above() {
        return parent == null ? this : parent;
    }

    /** The last step as a field with a value. */
    RawValue.Field named(RawValue value) {
        return new RawValue.Field(String.valueOf(name), line, column, value);
    }

    /** Whether the last steps are alike. */
    boolean endsLike(TreePath other) {
        return index == other.index && Objects.equals(name, other.name);
    }

    /** The last step as a field with an empty name that holds the key. */
    RawValue.Field key() {
        return new RawValue.Field("", line, column, new RawValue.Text(String.valueOf(name), line, column));
    }

    @Override
    public String toString() {
        return pointer();
    }
}
