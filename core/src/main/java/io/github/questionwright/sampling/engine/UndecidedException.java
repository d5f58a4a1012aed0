package io.github.questionwright.sampling.engine;

/** A feasibility question cost more branch-and-bound nodes than its limit: neither yes nor no is proven. */
public final class UndecidedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The nodes that were spent. */
    private final long nodes;

    UndecidedException(long nodes) {
        super("undecided after " + nodes + " branch-and-bound nodes; raise the node limit or relax a rule");
        this.nodes = nodes;
    }

    /** The nodes that were spent. */
    public long nodes() {
        return nodes;
    }
}
