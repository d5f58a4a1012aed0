package io.github.questionwright.loaders.internal.open;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the bytes of a file are to be read: the charset, and how many bytes its mark takes. */
record Encoding(Charset charset, int markLength) {

    private record Mark(Charset charset, int... bytes) {

        boolean opens(byte[] head) {
            if (head.length < bytes.length) {
                return false;
            }
            for (int index = 0; index < bytes.length; index++) {
                if ((head[index] & 0xff) != bytes[index]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The longer marks first: that of UTF-32LE begins with that of UTF-16LE. */
    private static final List<Mark> MARKS = List.of(
            new Mark(Charset.forName("UTF-32LE"), 0xff, 0xfe, 0, 0),
            new Mark(Charset.forName("UTF-32BE"), 0, 0, 0xfe, 0xff),
            new Mark(StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf),
            new Mark(StandardCharsets.UTF_16LE, 0xff, 0xfe),
            new Mark(StandardCharsets.UTF_16BE, 0xfe, 0xff));

    /** The charset that is inferred for a text of Western Europe that is no UTF-8. */
    static final Charset WESTERN = Charset.forName("windows-1252");

    /** Whether nobody said how the bytes are to be read, and nothing but UTF-8 is known. */
    boolean isOpen(@Nullable Charset declared) {
        return declared == null && charset.equals(StandardCharsets.UTF_8);
    }

    /** The byte order mark decides, else the declared charset, else UTF-8. */
    static Encoding of(byte[] head, @Nullable Charset declared) {
        for (Mark mark : MARKS) {
            if (mark.opens(head)) {
                return new Encoding(mark.charset(), mark.bytes().length);
            }
        }
        return new Encoding(declared == null ? StandardCharsets.UTF_8 : declared, 0);
    }
}
