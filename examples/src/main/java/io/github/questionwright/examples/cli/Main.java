package io.github.questionwright.examples.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command line of questionwright. */
@Command(
        name = "questionwright",
        mixinStandardHelpOptions = true,
        version = "questionwright 0.1.0-SNAPSHOT",
        description = "Loads question banks out of whatever files you have, and draws quizzes from them.",
        subcommands = {
            InspectCommand.class,
            ConvertCommand.class,
            SampleCommand.class,
            KitCommand.class,
            PracticeCommand.class,
            LintCommand.class
        },
        footer = {
            "",
            "FILE is a file, a folder that is one bank, or classpath:NAME for a bank that ships with the program.",
            "",
            "Examples:",
            "  questionwright practice classpath:question-banks/java-language.json",
            "  questionwright kit classpath:question-banks/backend-developer.json \\",
            "    --count 6 --minutes 45 --out interview",
            "  questionwright inspect team.csv",
            "  questionwright sample team.csv --count 5 --where tag:sql",
            "  questionwright convert team.csv --to json -o team.json",
            "  questionwright lint team.json",
            "",
            "Exit codes: 0 fine; 1 the source has errors, or lint has findings; 2 wrong usage or"
                    + " a source that cannot be read; 3 there is no such quiz."
        })
public final class Main {

    /** Kept here, since a logger that nobody holds forgets its level. */
    private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

    private final Input input;

    /** For picocli: a command line without input. */
    public Main() {
        this(Reader.nullReader());
    }

    private Main(Reader in) {
        input = new Input(in);
    }

    Input input() {
        return input;
    }

    /**
     * Runs a command and ends the program with its exit code.
     *
     * @param args the command line
     */
    public static void main(String... args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Reader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.exit(run(in, out, err, args));
    }

    /**
     * Runs a command, without anything to read.
     *
     * @param out where results go
     * @param err where complaints go
     * @param args the command line
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(Reader.nullReader(), out, err, args);
    }

    /**
     * Runs a command that may ask for something.
     *
     * @param in where answers come from
     * @param out where results go
     * @param err where complaints go
     * @param args the command line
     * @return the exit code
     */
    public static int run(Reader in, PrintWriter out, PrintWriter err, String... args) {
        VALIDATOR_LOG.setLevel(Level.WARNING);
        CommandLine command = new CommandLine(new Main(in))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Output.ansi(System.getenv("TERM"))))
                .setParameterExceptionHandler(Main::complain)
                .setExecutionExceptionHandler(Main::complain);
        command.getSubcommands()
                .values()
                .forEach(each -> each.getCommandSpec().usageMessage().abbreviateSynopsis(false));
        int code = args.length == 0 ? usage(command) : command.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    private static int usage(CommandLine command) {
        command.usage(command.getErr());
        return ExitCode.USAGE;
    }

    private static int complain(ParameterException e, String[] args) {
        String message = String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", " ");
        CommandLine command = e.getCommandLine();
        command.getErr()
                .println(command.getCommandSpec().qualifiedName() + ": " + message + " (see "
                        + command.getCommandSpec().qualifiedName() + " --help)");
        return ExitCode.USAGE;
    }

    private static int complain(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        if (e instanceof CommandFailure failure) {
            command.getErr().println(failure.getMessage());
            return failure.exitCode();
        }
        command.getErr()
                .println(command.getCommandSpec().qualifiedName() + ": "
                        + e.getClass().getSimpleName() + ": " + e.getMessage());
        return ExitCode.USAGE;
    }
}
