package socai.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves the store in the data folder. */
@Command(name = "serve", description = "Chạy máy chủ / serve the store", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private ServeOptions options = new ServeOptions();

    @Override
    public Integer call() {
        ServeOptions.announce(options.start());
        return SocaiCommand.SERVING;
    }
}
