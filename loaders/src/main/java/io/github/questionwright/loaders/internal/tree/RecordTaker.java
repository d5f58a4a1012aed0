package io.github.questionwright.loaders.internal.tree;

import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;

/** Takes what stands in the lists of records, in the order of the document. */
public interface RecordTaker {

    /** Takes a record; one that is a mere text has a single field with an empty name. */
    void record(RawRecord record);

    /** Takes something that stands among the records and can be none: a number, a flag, null. */
    void odd(TreePath path, RawValue value);
}
