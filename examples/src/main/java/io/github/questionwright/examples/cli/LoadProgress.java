package io.github.questionwright.examples.cli;

import io.github.questionwright.loaders.ProgressListener;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error, shown on a terminal only and for files that take a while. */
final class LoadProgress implements ProgressListener, AutoCloseable {

    private static final long WORTH_SHOWING = 8L << 20;

    private final boolean shown = System.console() != null && System.getenv("TERM") != null;

    private @Nullable ProgressBar bar;

    private String current = "";

    @Override
    public void progress(String file, long bytesRead, long bytesInAll) {
        if (!shown || bytesInAll < WORTH_SHOWING) {
            return;
        }
        if (bar == null || !current.equals(file)) {
            close();
            current = file;
            bar = new ProgressBarBuilder()
                    .setTaskName(file)
                    .setInitialMax(bytesInAll >> 20)
                    .setUnit(" MiB", 1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .clearDisplayOnFinish()
                    .build();
        }
        bar.stepTo(bytesRead >> 20);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
