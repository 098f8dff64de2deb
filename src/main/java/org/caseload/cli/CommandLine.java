package org.caseload.cli;

import java.io.PrintStream;
import java.util.Map;
import java.util.Set;
import org.caseload.CommandLineMode;

/**
 * The command-line mode: {@code check FILE} and {@code upload FILE [--create] [--wait]}. It starts neither a server nor a
 * database, but calls the REST API of one that runs.
 */
public final class CommandLine implements CommandLineMode {

    private static final Set<String> COMMANDS = Set.of("check", "upload", "help", "--help");

    private static final String USAGE = """
            Usage: java -jar caseload.jar check FILE [--url URL] [--token TOKEN]
                   java -jar caseload.jar upload FILE [--create] [--wait] [--url URL] [--token TOKEN]

            check   judges the manifest and stores nothing
            upload  stores it as a batch; --create creates the cases if there is no error at all,
                    --wait waits until the work has ended

            URL is CASELOAD_URL, else http://localhost:8080. TOKEN is CASELOAD_TOKEN: other users
            of this machine can see what is written on a command line.""";

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;

    /** Speaks to the terminal. */
    public CommandLine() {
        this(System.getenv(), System.out, System.err);
    }

    CommandLine(Map<String, String> environment, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    @Override
    public boolean isMeant(String... arguments) {
        return arguments.length > 0 && COMMANDS.contains(arguments[0]);
    }

    @Override
    public void run(String... arguments) {
        System.exit(perform(arguments).number());
    }

    ExitCode perform(String... arguments) {
        if (arguments.length > 0 && arguments[0].endsWith("help")) {
            out.println(USAGE);
            return ExitCode.OK;
        }
        try {
            Arguments read = Arguments.of(arguments, environment);
            Server server = new Server(read.url(), read.token());
            return read.command().equals("check")
                    ? new Check(server, out).run(read.file())
                    : new Upload(server, out).run(read);
        } catch (UsageException wrong) {
            err.println(wrong.getMessage());
            err.println();
            err.println(USAGE);
            return ExitCode.USAGE;
        } catch (ServerException failed) {
            err.println(failed.getMessage());
            return ExitCode.FAILED;
        }
    }
}
