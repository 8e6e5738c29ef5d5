package socai.app;

import picocli.CommandLine;
import socai.app.cli.SocaiCommand;

/** Starts the command line. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // Read when Axon's classes are loaded, so it must be set before anything else.
        System.setProperty("disable-axoniq-console-message", "true");
        int code = new CommandLine(new SocaiCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new OneSentence())
                .execute(arguments);
        if (code != SocaiCommand.SERVING) {
            System.exit(code);
        }
    }

    /** A person at the terminal gets the reason, not a stack trace. */
    private static final class OneSentence implements CommandLine.IExecutionExceptionHandler {
        @Override
        public int handleExecutionException(Exception problem, CommandLine line, CommandLine.ParseResult parsed) {
            Throwable reason = problem;
            while (reason.getCause() != null && !(reason instanceof CannotStart)) {
                reason = reason.getCause();
            }
            line.getErr()
                    .println(reason.getMessage() == null ? reason.getClass().getSimpleName() : reason.getMessage());
            if (Boolean.getBoolean("socai.debug")) {
                problem.printStackTrace(line.getErr());
            }
            return 1;
        }
    }
}
