package io.github.questionwright.loaders.internal.load;

import io.github.questionwright.loaders.internal.check.QuestionChecker;
import io.github.questionwright.loaders.internal.infer.Plan;
import io.github.questionwright.source.ReadLimits;
import io.github.questionwright.spi.QuestionFormat;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stays the same from load to load. */
public record LoadSettings(
        ReadLimits limits,
        List<QuestionFormat> formats,
        @Nullable Charset charset,
        Plan plan,
        TwinRule twins,
        QuestionChecker checker,
        Progress progress) {

    /** Hears how far reading has come. */
    @FunctionalInterface
    public interface Progress {
        void at(String file, long bytesRead, long bytesInAll);
    }

    /** Copies the formats. */
    public LoadSettings {
        formats = List.copyOf(formats);
    }
}
