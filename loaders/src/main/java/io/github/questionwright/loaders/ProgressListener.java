package io.github.questionwright.loaders;

/** Hears how far a load has come; called often, from the loading thread. */
@FunctionalInterface
public interface ProgressListener {

    /**
     * Some more of a file has been read.
     *
     * @param file the name of the file
     * @param bytesRead how many bytes of it have been read
     * @param bytesInAll how many bytes it has, or -1 if that is not known
     */
    void progress(String file, long bytesRead, long bytesInAll);
}
