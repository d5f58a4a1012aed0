package io.github.questionwright.sampling.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Three items: a + b + c >= 2 contradicts a + b <= 0, as c is at most 1. */
class ProofTest {

    private static final int[] LOW = {0, 0, 0};
    private static final int[] HIGH = {1, 1, 1};

    @Test
    void multipliersThatContradictAreProven() {
        Proof proof = proof(1, -1, 1);
        assertThat(proof.proven()).isTrue();
        assertThat(proof.certificate().proves()).isTrue();
        assertThat(proof(1, 1.0000001, -0.9999999).proven()).isTrue();
        assertThat(proof(1, -1.0 / 3, 1.0 / 3).proven()).isTrue();
    }

    @Test
    void multipliersThatDoNotAreNoProof() {
        assertThat(proof(1, 1, 1).proven()).isFalse();
        assertThat(proof(1, 0, 0).proven()).isFalse();
        assertThat(proof(1, 0.5, -0.01).proven()).isFalse();
    }

    @Test
    void whatDoesNotFitIntoLongsIsProvenButNotKept() {
        Proof proof = proof(1L << 57, 1, -0.9987);
        assertThat(proof.proven()).isTrue();
        assertThat(proof.certificate()).isNull();
    }

    @Test
    void aCertificateFollowsTheBox() {
        Program program = program(1, 1);
        Certificate certificate = Certificate.of(program, LOW, HIGH, new long[] {-1, 1});
        assertThat(certificate.proves()).isFalse();
        assertThat(certificate.condemns(0)).isFalse();
        certificate.highMoved(2, -1);
        assertThat(certificate.proves()).isTrue();
    }

    /** Rows scaled by a factor; weights are those of the unscaled rows. */
    private static Proof proof(long factor, double ofSum, double ofPart) {
        return new Proof(program(factor, 0), LOW, HIGH, new double[] {ofSum / factor, ofPart / factor});
    }

    private static Program program(long factor, int most) {
        Matrix matrix = new Matrix(
                2,
                new int[] {0, 2, 4, 5},
                new int[] {0, 1, 0, 1, 0},
                IntStream.range(0, 5).mapToLong(k -> factor).toArray());
        return new Program(matrix, new long[] {2 * factor, 0}, new long[] {3 * factor, most * factor}, LOW, HIGH);
    }
}
