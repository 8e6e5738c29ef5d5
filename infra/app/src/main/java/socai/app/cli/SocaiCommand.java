package socai.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** {@code socai}: the list of what it can do. */
@Command(
        name = "socai",
        description =
                "Sổ Cái – sổ ghi các quyết định của tổ chức đảng / the ledger of a Party organisation's decisions.",
        subcommands = {
            ServeCommand.class,
            DemoCommand.class,
            ImportCommand.class,
            RebuildCommand.class,
            ReplayCommand.class,
            OfficeCommand.class,
            AccountCommand.class,
            BenchCommand.class,
            HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class SocaiCommand implements Runnable {

    /** The exit code of a command that goes on serving: the process must not end. */
    public static final int SERVING = -1;

    @Override
    public void run() {
        new picocli.CommandLine(this).usage(System.out);
    }
}
