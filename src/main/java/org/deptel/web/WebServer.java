package org.deptel.web;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.deptel.query.QueryCatalog;
import org.deptel.store.GraphStore;

/**
 * Serves a store. Only queries are answered: no updates, no calls to other services, none longer than half a minute.
 */
public final class WebServer implements AutoCloseable {
    private static final String TIMEOUT_MILLIS = "30000";

    private final FusekiServer server;

    private WebServer(FusekiServer server) {
        this.server = server;
    }

    /** Starts on a port of this machine, 0 for any free one; others than this machine are not answered. */
    public static WebServer start(GraphStore store, int port) {
        store.data().getContext().set(ARQ.httpServiceAllowed, false);
        store.data().getContext().set(ARQ.queryTimeout, TIMEOUT_MILLIS);
        DataService queries = DataService.newBuilder(store.data())
                .addEndpoint(Operation.Query, "sparql")
                .build();
        QueryCatalog catalog = QueryCatalog.shipped();
        FusekiServer server = FusekiServer.create()
                .port(port)
                .loopback(true)
                .add("/deptel", queries)
                .addServlet("", new HomePage(catalog))
                .addServlet("/query/*", new QueryPage(store, catalog))
                .addServlet("/id/*", new ThingPage(store))
                .build();
        return new WebServer(server.start());
    }

    /** The port it listens on. */
    public int port() {
        return server.getPort();
    }

    /** Waits until it is stopped. */
    public void join() {
        server.join();
    }

    @Override
    public void close() {
        server.stop();
    }
}
