package org.deptel.cli;

import java.util.concurrent.Callable;
import org.deptel.store.GraphStore;
import org.deptel.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code deptel serve} */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the store to this machine's browser: questions, pages, SPARQL.")
final class ServeCommand implements Callable<Integer> {
    @Option(names = "--port", paramLabel = "N", description = "the port (default: ${DEFAULT-VALUE})")
    private int port = 3330;

    @Mixin
    private final StoreOption store = new StoreOption();

    ServeCommand() {}

    @Override
    public Integer call() {
        try (GraphStore graph = store.open();
                WebServer server = WebServer.start(graph, port)) {
            System.err.println("http://localhost:" + server.port() + "/ (stop with Ctrl-C)");
            server.join();
        }
        return 0;
    }
}
