/** A program of somebody else. */
module com.example.consumer {
    requires io.github.questionwright.loaders;
}
